package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.Map;
import org.iktiraf.policy.Institution;
import org.iktiraf.policydesk.drafting.Draft;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What changes weekly at an institution, in forms and as sheets: how it writes, its courses, its articulations. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/institution")
class InstitutionPages {

    static final String VIEW = "policydesk/institution";

    private final Editing editing;
    private final InstitutionEdits edits;

    InstitutionPages(Editing editing, InstitutionEdits edits) {
        this.editing = editing;
        this.edits = edits;
    }

    /**
     * The forms.
     *
     * @param programme of the course that is to be changed
     * @param course code of it; none where one is to be added
     */
    @GetMapping
    ModelAndView form(
            @PathVariable String id,
            @RequestParam String slug,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "false") boolean saved) {
        ModelAndView page = page(editing.find(id), slug, Map.of()).addObject("saved", saved);
        if (page.getModel().get("institution") instanceof Institution institution) {
            institution
                    .programme(programme)
                    .flatMap(one -> one.course(course))
                    .ifPresent(one -> page.addObject("form", InstitutionWriting.form(programme, one)));
        }
        return page;
    }

    /** The whole table of articulations as the draft has it. */
    @GetMapping(path = "/articulations.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> table(@PathVariable String id, @RequestParam String slug) {
        String name = ContentDisposition.attachment()
                .filename(slug + "-articulations.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(editing.text(editing.find(id), "institutions/" + slug + "/articulations.csv"));
    }

    @PostMapping("/profile")
    ModelAndView profile(House house, @RequestParam Map<String, String> form, Principal by) {
        return edits.write(
                house,
                by.getName(),
                "programmes.yaml",
                yaml -> InstitutionWriting.profile(yaml, form),
                draft -> page(draft, house.slug(), form));
    }

    /** The whole table of articulations, as a sheet that was downloaded here and edited elsewhere. */
    @PostMapping("/articulations")
    ModelAndView articulations(House house, @RequestParam MultipartFile sheet, Principal by) {
        return edits.write(
                house,
                by.getName(),
                "articulations.csv",
                old -> SheetText.of(sheet, "sheet"),
                draft -> page(draft, house.slug(), Map.of()));
    }

    private ModelAndView page(Draft draft, String slug, Map<String, String> form) {
        return edits.page(VIEW, draft, slug).addObject("form", form);
    }
}
