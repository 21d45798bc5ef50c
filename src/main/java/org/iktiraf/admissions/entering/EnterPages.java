package org.iktiraf.admissions.entering;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.portfolio.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which officers and assessors enter what happened here. */
@Controller
@RequestMapping("/desk/cases/{id:[0-9a-f-]{36}}/enter")
class EnterPages {

    private final Casework casework;
    private final Occasions occasions;
    private final Forms forms;
    private final Entries entries;
    private final CorrectionForm corrections;
    private final PieceForm pieces;
    private final WaitingTables tables;

    EnterPages(
            Casework casework,
            Occasions occasions,
            Forms forms,
            Entries entries,
            CorrectionForm corrections,
            PieceForm pieces,
            WaitingTables tables) {
        this.casework = casework;
        this.occasions = occasions;
        this.forms = forms;
        this.entries = entries;
        this.corrections = corrections;
        this.pieces = pieces;
        this.tables = tables;
    }

    @GetMapping
    ModelAndView choose(@PathVariable String id) {
        return new ModelAndView("admissions/enter/menu")
                .addObject("page", new MenuPage(casework.file(casework.find(id))))
                .addObject("address", "/desk/cases/" + id + "/enter");
    }

    @GetMapping("/{word:[a-z]+}")
    ModelAndView form(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam Map<String, String> typed,
            @RequestAttribute(name = "tooLarge", required = false) @Nullable Boolean tooLarge,
            @Nullable Principal who,
            Locale locale) {
        Form form = forms.named(word);
        List<Wrong> wrongs = tooLarge == null ? List.of() : List.of(Wrong.tooLarge("file", form.mostBytes()));
        try {
            Occasion at = occasions.of(casework.find(id), who, locale);
            return page(word, at, begun(typed, at), wrongs);
        } catch (NotPossible e) {
            return menu(id);
        }
    }

    @PostMapping("/{word:[a-z]+}")
    ModelAndView enter(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @Nullable Principal who,
            Locale locale) {
        Form form = forms.named(word);
        try {
            Occasion at = occasions.of(casework.find(id, version), who, locale);
            return enter(form, at, typed, Upload.of(file));
        } catch (NotPossible e) {
            return menu(id);
        }
    }

    private ModelAndView enter(Form form, Occasion at, Map<String, String> typed, @Nullable Upload upload) {
        try {
            Case read = at.file().of();
            Case now = entries.enter(read, at.by(), form.read(new Typed(typed, upload), at));
            return new ModelAndView("redirect:/desk/cases/" + now.id() + next(form, at, now));
        } catch (WrongEntry e) {
            ModelAndView page = page(form.word(), at, typed, e.wrongs());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** What came of it, or first the table that has come with it and that nobody has explained. */
    private String next(Form form, Occasion at, Case now) {
        List<String> before =
                at.portfolio().documents().stream().map(Document::id).toList();
        return waiting(form.word(), casework.file(now)).stream()
                .map(WaitingTable::document)
                .filter(one -> !before.contains(one))
                .findFirst()
                .map(one -> "/enter/files?table=" + one)
                .orElse("/changes/" + now.contents().history());
    }

    private List<WaitingTable> waiting(String word, CaseFile file) {
        return word.equals("files") ? tables.of(file) : List.of();
    }

    private ModelAndView page(String word, Occasion at, Map<String, String> typed, List<Wrong> wrongs) {
        FormPage form = new FormPage(at.words(), typed, wrongs);
        return new ModelAndView("admissions/enter/" + word)
                .addObject("case", at.file().of())
                .addObject("form", form)
                .addObject("choices", Choices.of(at, form.value("course")))
                .addObject("looked", LookedFor.of(at, form.value("course")))
                .addObject("tables", TablesPage.of(waiting(word, at.file()), form))
                .addObject("sections", PieceForm.SECTIONS)
                .addObject("blanks", pieces.blanks(form.value("section")))
                .addObject(
                        "field",
                        corrections.find(at.portfolio(), form.value("field")).orElse(null));
    }

    private static ModelAndView menu(String id) {
        return new ModelAndView("redirect:/desk/cases/" + id + "/enter");
    }

    /** Who is signed in most likely judged it, or saw it, today. */
    private static Map<String, String> begun(Map<String, String> typed, Occasion at) {
        Map<String, String> begun =
                new HashMap<>(Map.of("on", at.today().toString(), "assessor", at.by(), "by", at.by()));
        begun.putAll(typed);
        return begun;
    }
}
