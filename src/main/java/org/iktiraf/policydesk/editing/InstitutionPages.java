package org.iktiraf.policydesk.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
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

/** What changes weekly at an institution, in forms and as sheets: how it writes, its courses, its articulations. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/institution")
class InstitutionPages {

    private final Editing editing;

    InstitutionPages(Editing editing) {
        this.editing = editing;
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
    ModelAndView profile(
            @PathVariable String id,
            @RequestParam String slug,
            @RequestParam long version,
            @RequestParam Map<String, String> form,
            Principal by) {
        return write(id, slug, version, by, "programmes.yaml", form, yaml -> InstitutionWriting.profile(yaml, form));
    }

    @PostMapping("/course")
    ModelAndView course(
            @PathVariable String id,
            @RequestParam String slug,
            @RequestParam long version,
            @RequestParam Map<String, String> form,
            Principal by) {
        return write(id, slug, version, by, "programmes.yaml", form, yaml -> InstitutionWriting.course(yaml, form));
    }

    /** The whole table of articulations, as a sheet that was downloaded here and edited elsewhere. */
    @PostMapping("/articulations")
    ModelAndView articulations(
            @PathVariable String id,
            @RequestParam String slug,
            @RequestParam long version,
            @RequestParam MultipartFile sheet,
            Principal by)
            throws IOException {
        String text = new String(sheet.getBytes(), UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
        return write(id, slug, version, by, "articulations.csv", Map.of(), old -> text);
    }

    private ModelAndView write(
            String id,
            String slug,
            long version,
            Principal by,
            String file,
            Map<String, String> form,
            UnaryOperator<String> change) {
        Draft draft = editing.find(id, version);
        String path = "institutions/" + slug + "/" + file;
        try {
            editing.change(draft, by.getName(), path, change);
            return new ModelAndView("redirect:/desk/drafts/{id}/edit/institution?slug={slug}&saved=true")
                    .addObject("id", id)
                    .addObject("slug", slug);
        } catch (FaultyRules e) {
            return Refused.page(page(draft, slug, form), e.faults());
        } catch (Slip e) {
            return Refused.page(page(draft, slug, form), e);
        }
    }

    private ModelAndView page(Draft draft, String slug, Map<String, String> form) {
        Rulebook rulebook = editing.rulebook(draft);
        Institution institution =
                rulebook == null ? null : rulebook.institution(slug).orElse(null);
        if (institution == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No institution is called " + slug + ".");
        }
        return new ModelAndView("policydesk/institution")
                .addObject("draft", draft)
                .addObject("institution", institution)
                .addObject("folder", "institutions/" + slug)
                .addObject("form", form);
    }
}
