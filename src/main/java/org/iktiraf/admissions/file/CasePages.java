package org.iktiraf.admissions.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.DecisionMarkdown;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.CaseFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which an officer reads a case. */
@Controller
@RequestMapping("/desk/cases/{id:[0-9a-f-]{36}}")
class CasePages {

    private final CaseFiles files;

    CasePages(CaseFiles files) {
        this.files = files;
    }

    @GetMapping
    String page(@PathVariable String id, Model model, Locale locale) {
        show(id, "", model, locale);
        return "admissions/file/case";
    }

    @GetMapping("/matrix")
    String matrix(
            @PathVariable String id,
            @RequestParam(name = "view", defaultValue = "table") String view,
            Model model,
            Locale locale) {
        CaseFile file = show(id, "/matrix", model, locale);
        model.addAttribute("matrix", files.matrix(file).orElse(null));
        model.addAttribute("list", view.equals("list"));
        return "admissions/file/matrix";
    }

    @GetMapping("/trace")
    String trace(@PathVariable String id, Model model, Locale locale) {
        show(id, "/trace", model, locale);
        return "admissions/file/trace";
    }

    @GetMapping("/trace.md")
    ResponseEntity<byte[]> markdown(@PathVariable String id) {
        String text = new DecisionMarkdown(files.file(id).decision()).render();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "md"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/trace.json")
    ResponseEntity<Explained> json(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "json"))
                .body(files.file(id).decision());
    }

    private static String attachment(String id, String kind) {
        return "attachment; filename=\"decision-" + id + "." + kind + "\"";
    }

    private CaseFile show(String id, String below, Model model, Locale locale) {
        CaseFile file = files.file(id);
        model.addAttribute("page", files.page(file, locale));
        model.addAttribute("styles", "file");
        model.addAttribute("address", "/desk/cases/" + id + below);
        return file;
    }
}
