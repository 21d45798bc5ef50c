package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.Map;
import org.iktiraf.policy.Programme;
import org.iktiraf.policydesk.drafting.Draft;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The courses of a programme: one by its form, all of them as a sheet. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/institution")
class CourseFormPages {

    private final Editing editing;
    private final InstitutionEdits edits;

    CourseFormPages(Editing editing, InstitutionEdits edits) {
        this.editing = editing;
        this.edits = edits;
    }

    @PostMapping("/course")
    ModelAndView course(House house, @RequestParam Map<String, String> form, Principal by) {
        return edits.write(
                house,
                by.getName(),
                "programmes.yaml",
                yaml -> InstitutionWriting.course(yaml, form),
                draft -> edits.page(InstitutionPages.VIEW, draft, house.slug()).addObject("form", form));
    }

    @GetMapping(path = "/courses.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> sheet(@PathVariable String id, @RequestParam String slug, @RequestParam String programme) {
        String name = ContentDisposition.attachment()
                .filename(slug + "-" + programme + "-courses.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(new CourseSheet(programme(editing.find(id), slug, programme)).text());
    }

    /** A sheet that was downloaded here and edited elsewhere. */
    @PostMapping("/courses")
    ModelAndView courses(House house, @RequestParam String programme, @RequestParam MultipartFile sheet, Principal by) {
        Map<String, String> form = Map.of("programme", programme);
        return edits.write(
                house,
                by.getName(),
                "programmes.yaml",
                yaml -> over(yaml, house, programme, sheet),
                draft -> edits.page(InstitutionPages.VIEW, draft, house.slug()).addObject("form", form));
    }

    private String over(String yaml, House house, String programme, MultipartFile sheet) {
        Programme of = programme(editing.find(house.id(), house.version()), house.slug(), programme);
        return new CourseSheet(of).over(yaml, SheetText.of(sheet, CourseSheet.FIELD));
    }

    private Programme programme(Draft draft, String slug, String code) {
        return edits.institution(draft, slug)
                .programme(code)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "No programme is called " + code + "."));
    }
}
