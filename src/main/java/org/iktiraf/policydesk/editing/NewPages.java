package org.iktiraf.policydesk.editing;

import static org.iktiraf.policydesk.editing.RuleWriting.quoted;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iktiraf.policydesk.drafting.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a policy or an institution to a draft, with the files that each needs to begin with. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/new")
class NewPages {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*){0,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Editing editing;

    NewPages(Editing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        return page(editing.find(id), Map.of());
    }

    @PostMapping("/institution")
    ModelAndView institution(
            @PathVariable String id, @RequestParam long version, @RequestParam Map<String, String> form, Principal by) {
        String slug = word(form, "slug");
        Map<String, String> wrong = new TreeMap<>();
        require(SLUG.matcher(slug).matches() && !slug.contains("/"), wrong, "slug", "NAME");
        require(!word(form, "name").isEmpty(), wrong, "name", "MISSING");
        require(COUNTRY.matcher(word(form, "country")).matches(), wrong, "country", "COUNTRY");
        String path = "institutions/" + slug + "/programmes.yaml";
        Draft draft = editing.find(id, version);
        require(editing.text(draft, path).isEmpty(), wrong, "slug", "TAKEN");
        if (!wrong.isEmpty()) {
            return refused(draft, form, wrong);
        }
        String text = """
                institution: { name: %s, country: %s }
                policies: []
                programmes: {}
                """.formatted(quoted(word(form, "name")), word(form, "country"));
        editing.save(draft, by.getName(), path, text);
        return new ModelAndView("redirect:/desk/drafts/{id}/edit/institution?slug={slug}")
                .addObject("id", id)
                .addObject("slug", slug);
    }

    @PostMapping("/policy")
    ModelAndView policy(
            @PathVariable String id, @RequestParam long version, @RequestParam Map<String, String> form, Principal by) {
        String slug = word(form, "slug");
        Draft draft = editing.find(id, version);
        Map<String, String> wrong = new TreeMap<>();
        require(SLUG.matcher(slug).matches() && slug.contains("/"), wrong, "slug", "PATH");
        require(editing.text(draft, slug + "/policy.yaml").isEmpty(), wrong, "slug", "TAKEN");
        List.of("titleEn", "titleMs", "authority", "sourceTitle", "sourceHref", "sourceRead", "en", "ms")
                .forEach(field -> require(!word(form, field).isEmpty(), wrong, field, "MISSING"));
        if (!wrong.isEmpty()) {
            return refused(draft, form, wrong);
        }
        Draft saved = editing.save(draft, by.getName(), slug + "/policy.yaml", yaml(form));
        editing.save(saved, by.getName(), slug + "/scenarios.yaml", scenarios());
        return new ModelAndView("redirect:/desk/drafts/{id}/edit?policy={slug}")
                .addObject("id", id)
                .addObject("slug", slug);
    }

    /** A policy with one notice, which is shown and tests nothing; rules with logic come by its texts. */
    private static String yaml(Map<String, String> form) {
        return """
                title: { en: %s, ms: %s }
                authority: %s
                sources:
                  S1: { title: %s, href: %s, read: %s, standing: one source }
                in force: undated
                rules:
                  about:
                    for: notice
                    says:
                      en: %s
                      ms: %s
                    cites: [ { source: S1, place: none } ]
                """.formatted(
                        quoted(word(form, "titleEn")),
                        quoted(word(form, "titleMs")),
                        quoted(word(form, "authority")),
                        quoted(word(form, "sourceTitle")),
                        quoted(word(form, "sourceHref")),
                        word(form, "sourceRead"),
                        quoted(word(form, "en")),
                        quoted(word(form, "ms")));
    }

    private static String scenarios() {
        return """
                base:
                  somebody:
                    day: 2025-03-01
                    programme: { level: bachelor, graduating credits: 120 }
                scenarios:
                  - scenario: "Whoever applies is told what this policy says"
                    from: somebody
                    expect: { notices: [ about ] }
                """;
    }

    private static void require(boolean holds, Map<String, String> wrong, String field, String reason) {
        if (!holds) {
            wrong.putIfAbsent(field, reason);
        }
    }

    private static String word(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private ModelAndView refused(Draft draft, Map<String, String> form, Map<String, String> wrong) {
        ModelAndView page = page(draft, form).addObject("wrong", wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Draft draft, Map<String, String> form) {
        return new ModelAndView("policydesk/new").addObject("draft", draft).addObject("form", form);
    }
}
