package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Vocabulary.LevelName;
import org.iktiraf.policydesk.drafting.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A programme of an institution by form: one is added, or what is stated of one is changed. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/institution/programme")
class ProgrammeFormPages {

    private static final String FILE = "programmes.yaml";

    private final Editing editing;
    private final InstitutionEdits edits;

    ProgrammeFormPages(Editing editing, InstitutionEdits edits) {
        this.editing = editing;
        this.edits = edits;
    }

    /** @param code of the programme that is to be changed; none where one is to be added */
    @GetMapping
    ModelAndView form(
            @PathVariable String id, @RequestParam String slug, @RequestParam(defaultValue = "") String code) {
        Draft draft = editing.find(id);
        Programme was = programme(draft, slug, code);
        String yaml = editing.text(draft, "institutions/" + slug + "/" + FILE);
        return page(draft, slug, code, was == null ? Map.of("kind", "standard") : ProgrammeWriting.form(was, yaml));
    }

    /** @param was code of the programme that is changed; none where one is added */
    @PostMapping
    ModelAndView write(
            House house,
            @RequestParam(defaultValue = "") String was,
            @RequestParam Map<String, String> form,
            Principal by) {
        return edits.write(
                house,
                by.getName(),
                FILE,
                yaml -> over(yaml, house, was, form),
                draft -> page(draft, house.slug(), was, form));
    }

    private String over(String yaml, House house, String was, Map<String, String> form) {
        Draft draft = editing.find(house.id(), house.version());
        return new ProgrammeWriting(rulebook(draft), form).over(yaml, programme(draft, house.slug(), was));
    }

    private @Nullable Programme programme(Draft draft, String slug, String code) {
        if (code.isEmpty()) {
            return null;
        }
        return edits.institution(draft, slug)
                .programme(code)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "No programme is called " + code + "."));
    }

    private ModelAndView page(Draft draft, String slug, String was, Map<String, String> form) {
        ModelAndView page = edits.page("policydesk/programme", draft, slug);
        return page.addObject("was", was)
                .addObject("form", form)
                .addObject("words", ProgrammeWriting.WORDS)
                .addObject("levels", levels(rulebook(draft)));
    }

    private Rulebook rulebook(Draft draft) {
        return Objects.requireNonNull(editing.rulebook(draft));
    }

    private static List<LevelName> levels(Rulebook rulebook) {
        return rulebook.vocabulary().levels().values().stream()
                .sorted(Comparator.comparingInt(LevelName::mqfLevel).thenComparing(LevelName::name))
                .toList();
    }
}
