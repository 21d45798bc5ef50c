package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policydesk.drafting.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One articulation of an institution by form: added, changed or taken away. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/institution/articulation")
class ArticulationFormPages {

    private static final String FILE = "articulations.csv";

    private final Editing editing;
    private final InstitutionEdits edits;

    ArticulationFormPages(Editing editing, InstitutionEdits edits) {
        this.editing = editing;
        this.edits = edits;
    }

    /** @param row id of the articulation that is to be changed; none where one is to be added */
    @GetMapping
    ModelAndView form(@PathVariable String id, @RequestParam String slug, @RequestParam(defaultValue = "") String row) {
        Draft draft = editing.find(id);
        return page(
                draft,
                slug,
                row,
                there(draft, slug, row).map(ArticulationWriting::form).orElse(Map.of()));
    }

    /** @param was id of the articulation that is changed; none where one is added */
    @PostMapping
    ModelAndView write(
            House house,
            @RequestParam(defaultValue = "") String was,
            @RequestParam Map<String, String> form,
            Principal by) {
        Draft seen = editing.find(house.id(), house.version());
        String row = there(seen, house.slug(), was).map(Articulation::id).orElse("");
        ArticulationWriting writing = new ArticulationWriting(edits.institution(seen, house.slug()), form);
        return edits.write(
                house,
                by.getName(),
                FILE,
                csv -> writing.over(csv, row),
                draft -> page(draft, house.slug(), was, form));
    }

    @PostMapping("/remove")
    ModelAndView remove(House house, @RequestParam String was, Principal by) {
        Articulation there = there(editing.find(house.id(), house.version()), house.slug(), was)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return edits.write(
                house,
                by.getName(),
                FILE,
                csv -> ArticulationRows.of(csv).without(was),
                draft -> page(draft, house.slug(), was, ArticulationWriting.form(there)));
    }

    private Optional<Articulation> there(Draft draft, String slug, String row) {
        Optional<Articulation> there = edits.institution(draft, slug).articulations().stream()
                .filter(one -> one.id().equals(row))
                .findFirst();
        if (there.isEmpty() && !row.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No articulation is called " + row + ".");
        }
        return there;
    }

    private ModelAndView page(Draft draft, String slug, String was, Map<String, String> form) {
        return edits.page("policydesk/articulation", draft, slug)
                .addObject("was", was)
                .addObject("form", form);
    }
}
