package org.iktiraf.admissions.ruling;

import java.security.Principal;
import java.util.Locale;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.SecondOpinions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a case is decided, and overrides are confirmed or refused. */
@Controller
@RequestMapping("/desk/cases/{id}")
class DecideRequests {

    private final Casework casework;
    private final Rulings rulings;
    private final SecondOpinions opinions;
    private final RulingPages pages;

    DecideRequests(Casework casework, Rulings rulings, SecondOpinions opinions, RulingPages pages) {
        this.casework = casework;
        this.rulings = rulings;
        this.opinions = opinions;
        this.pages = pages;
    }

    @GetMapping("/decide")
    ModelAndView show(@PathVariable String id, @Nullable Principal principal, Locale locale) {
        return page(casework.file(casework.find(id)), principal, locale);
    }

    @PostMapping("/decide")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean read,
            @Nullable Principal principal,
            Locale locale) {
        CaseFile file = casework.file(casework.find(id, version));
        RulingPage page = pages.of(file, Officer.name(principal), locale);
        if (!page.warnings().isEmpty() && !read) {
            return wrong(file, principal, locale, "WARNINGS_UNREAD", "read");
        }
        return answer(file, principal, locale, "decide", () -> rulings.decide(file, Officer.name(principal)));
    }

    @PostMapping("/overrides/{number}/{word:confirmation|refusal}")
    ModelAndView second(
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String word,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String text,
            @Nullable Principal principal,
            Locale locale) {
        CaseFile file = casework.file(casework.find(id, version));
        String officer = Officer.name(principal);
        return word.equals("refusal")
                ? answer(file, principal, locale, "text-" + number, () -> opinions.refuse(file, officer, number, text))
                : answer(
                        file,
                        principal,
                        locale,
                        "override-" + number,
                        () -> opinions.confirm(file, officer, number, text));
    }

    private ModelAndView answer(
            CaseFile file, @Nullable Principal principal, Locale locale, String field, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/desk/cases/" + file.of().id() + "/decide");
        } catch (NotPossible e) {
            return wrong(file, principal, locale, e.reason().name(), field);
        }
    }

    private ModelAndView wrong(
            CaseFile file, @Nullable Principal principal, Locale locale, String error, String field) {
        ModelAndView page = page(file, principal, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("error", error);
        page.addObject("field", field);
        return page;
    }

    private ModelAndView page(CaseFile file, @Nullable Principal principal, Locale locale) {
        Case of = file.of();
        return new ModelAndView("admissions/decide")
                .addObject("page", pages.of(file, Officer.name(principal), locale))
                .addObject("case", of);
    }
}
