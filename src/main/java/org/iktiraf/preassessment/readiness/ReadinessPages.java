package org.iktiraf.preassessment.readiness;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Text;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a micro-credential is dropped, to see what it says and what its issuer should add. */
@Controller
@RequestMapping("/pre-assessment/readiness")
class ReadinessPages {

    private static final String PAGE = "preassessment/readiness";

    private final Readiness readiness;
    private final MessageSource messages;

    ReadinessPages(Readiness readiness, MessageSource messages) {
        this.readiness = readiness;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestAttribute(name = "tooLarge", required = false) @Nullable Boolean tooLarge, Model model) {
        if (tooLarge != null) {
            model.addAttribute("wrong", "ready.wrong.large");
        }
        return PAGE;
    }

    @PostMapping
    String answer(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong("handed.wrong.none", model, response);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        Readiness.Answer answer = readiness.of(new ReceivedFile(name, file.getBytes()));
        model.addAttribute("answer", answer);
        model.addAttribute(
                "letters",
                answer.credentials().stream().map(one -> letter(one, locale)).toList());
        return PAGE;
    }

    private static String wrong(String word, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", word);
        return PAGE;
    }

    /** A request to the issuer for what is missing; empty where nothing is. */
    private String letter(Ready of, Locale locale) {
        if (of.isWhole()) {
            return "";
        }
        Stream<String> elements = of.missingElements().stream()
                .map(word -> messages.getMessage("aspect." + word.replace(' ', '-'), null, word, locale));
        Stream<String> others = of.openOtherwise().stream().map(one -> in(one.sentence(), locale));
        String points = Stream.concat(elements, others).map(one -> "- " + one).collect(Collectors.joining("\n"));
        List<String> parts = List.of(
                say(
                        "ready.letter.to",
                        locale,
                        of.issuer().isEmpty() ? say("ready.letter.issuer", locale) : of.issuer()),
                say("ready.letter.asks", locale, of.title()),
                points,
                say("ready.letter.thanks", locale));
        return String.join("\n\n", parts);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private static String in(Text text, Locale locale) {
        return locale.getLanguage().equals("ms") ? text.ms() : text.en();
    }
}
