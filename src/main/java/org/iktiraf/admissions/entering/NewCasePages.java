package org.iktiraf.admissions.entering;

import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Received;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an officer opens a case: from a file, or by typing what the applicant says. */
@Controller
@RequestMapping("/desk/cases/new")
class NewCasePages {

    private final Casework casework;
    private final Occasions occasions;
    private final OfferedProgrammes programmes;

    NewCasePages(Casework casework, Occasions occasions, OfferedProgrammes programmes) {
        this.casework = casework;
        this.occasions = occasions;
        this.programmes = programmes;
    }

    @GetMapping
    ModelAndView begin(@RequestParam Map<String, String> typed, Locale locale) {
        Map<String, String> begun =
                new LinkedHashMap<>(Map.of("applied", occasions.today().toString()));
        begun.putAll(typed);
        return page(begun, List.of(), List.of(), List.of(), locale);
    }

    @PostMapping("/file")
    ModelAndView read(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @Nullable Principal who,
            Locale locale) {
        Typed typed = new Typed(Map.of(), Upload.of(file));
        return answer(
                () -> {
                    Upload upload = typed.upload("file", Received.MOST_BYTES);
                    typed.check();
                    return casework.open(Arrival.from(Officer.name(who), upload.bytes(), null))
                            .opened();
                },
                wrongs -> page(Map.of("applied", occasions.today().toString()), wrongs, List.of(), List.of(), locale),
                "file");
    }

    @PostMapping
    ModelAndView open(
            @RequestParam Map<String, String> form,
            @RequestParam(name = "access", defaultValue = "") List<String> access,
            @RequestParam(name = "course", defaultValue = "") List<String> courses,
            @Nullable Principal who,
            Locale locale) {
        OfferedProgrammes.Offered offered =
                programmes.find(form.getOrDefault("programme", "")).orElse(null);
        if (offered == null) {
            return wrong(page(form, List.of(Wrong.of("programme", Wrong.Word.MISSING)), access, courses, locale));
        }
        return answer(
                () -> opened(offered, form, access, courses, Officer.name(who)),
                wrongs -> page(form, wrongs, access, courses, locale),
                "programme");
    }

    private Case opened(
            OfferedProgrammes.Offered offered,
            Map<String, String> form,
            List<String> access,
            List<String> courses,
            String by) {
        Typed typed = new Typed(form, null);
        LocalDate today = occasions.today();
        Map<String, String> claims = new LinkedHashMap<>();
        if (!courses.isEmpty()) {
            String route = typed.oneOf("route", NewCase.words(Route.values()));
            courses.forEach(course -> claims.put(course, route));
        }
        byte[] portfolio = NewCase.portfolio(typed, offered.institution(), offered.programme(), access, claims, today);
        return casework.open(Arrival.from(by, portfolio, null)).opened();
    }

    private static ModelAndView answer(Supplier<Case> open, Again again, String blamed) {
        try {
            return new ModelAndView("redirect:/desk/cases/" + open.get().id());
        } catch (WrongEntry e) {
            return wrong(again.with(e.wrongs()));
        } catch (UnreadablePortfolio e) {
            return wrong(again.with(e.errors().stream()
                    .map(one -> new Wrong(blamed, Wrong.Word.UNREADABLE, one.toString()))
                    .toList()));
        } catch (WrongAsk e) {
            return wrong(again.with(e.wrongs().stream()
                    .map(one -> new Wrong(blamed, Wrong.Word.UNREADABLE, one.place() + ": " + one.message()))
                    .toList()));
        }
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Map<String, String> typed, List<Wrong> wrongs, List<String> access, List<String> courses, Locale locale) {
        Optional<OfferedProgrammes.Offered> offered = programmes.find(typed.getOrDefault("programme", ""));
        return new ModelAndView("admissions/enter/new")
                .addObject("form", new FormPage(occasions.words(locale), typed, wrongs))
                .addObject("programmes", programmes.all())
                .addObject("offered", offered.orElse(null))
                .addObject("access", access)
                .addObject("courses", courses)
                .addObject("ways", AccessRoute.values())
                .addObject("routes", Route.values());
    }

    /** The page again with what is wrong. */
    private interface Again {

        ModelAndView with(List<Wrong> wrongs);
    }
}
