package org.iktiraf.admissions.letter;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a letter is read before it is issued, and from which issued ones are fetched. */
@Controller
@RequestMapping("/desk/cases/{id}/letter")
class LetterRequests {

    private final Casework casework;
    private final Rulings rulings;
    private final Letters letters;
    private final LetterTemplate template;

    LetterRequests(Casework casework, Rulings rulings, Letters letters, LetterTemplate template) {
        this.casework = casework;
        this.rulings = rulings;
        this.letters = letters;
        this.template = template;
    }

    /** @param in language of the letter, where it is not that of the page */
    @GetMapping
    ModelAndView preview(@PathVariable String id, @RequestParam(required = false) @Nullable String in, Locale locale) {
        return page(casework.file(casework.find(id)), LetterFiles.language(in, locale));
    }

    @PostMapping
    ModelAndView issue(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String in,
            @RequestParam(defaultValue = "false") boolean read,
            @Nullable Principal principal,
            Locale locale) {
        Locale language = LetterFiles.language(in, locale);
        CaseFile file = casework.file(casework.find(id, version));
        ModelAndView page = page(file, language);
        if (!read && page.getModel().get("warnings") instanceof List<?> warnings && !warnings.isEmpty()) {
            return wrong(page, "WARNINGS_UNREAD");
        }
        try {
            letters.issue(file, Officer.name(principal), language);
            return new ModelAndView("redirect:/desk/cases/" + id + "/letter?in=" + language.getLanguage());
        } catch (NotPossible e) {
            return wrong(page, e.reason().name());
        }
    }

    @GetMapping("/{pdf}.pdf")
    ResponseEntity<byte[]> sent(@PathVariable String id, @PathVariable String pdf) {
        try {
            return LetterFiles.pdf(letters.sent(casework.file(casework.find(id)), pdf));
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }

    private static ModelAndView wrong(ModelAndView page, String error) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("error", error);
    }

    private ModelAndView page(CaseFile file, Locale language) {
        Letter letter = letters.draft(file, language).orElse(null);
        List<Warning> warnings = letter == null
                ? List.of()
                : rulings.of(file.of())
                        .map(ruling -> rulings.letterWarnings(ruling.decision()))
                        .orElse(List.of());
        return new ModelAndView("admissions/letter")
                .addObject("case", file.of())
                .addObject("letter", letter)
                .addObject("preview", letter == null ? null : template.preview(letter))
                .addObject("language", language.getLanguage())
                .addObject("erased", file.portfolio() == null)
                .addObject("warnings", warnings)
                .addObject("issued", Letters.issued(file.history()));
    }
}
