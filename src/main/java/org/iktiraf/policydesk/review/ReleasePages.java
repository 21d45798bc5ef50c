package org.iktiraf.policydesk.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iktiraf.casework.OpenCases;
import org.iktiraf.casework.Publishing;
import org.iktiraf.policy.Release;
import org.iktiraf.policydesk.difference.Change;
import org.iktiraf.policydesk.difference.Differences;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.Drafting;
import org.iktiraf.policydesk.drafting.Laid;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The releases, each with what it changed, its files to take away, and the way to take it back. */
@Controller
@RequestMapping("/desk/releases")
class ReleasePages {

    private final Publishing publishing;
    private final OpenCases openCases;
    private final Drafting drafting;
    private final DraftRules rules;
    private final MessageSource messages;
    private final Clock clock;

    ReleasePages(
            Publishing publishing,
            OpenCases openCases,
            Drafting drafting,
            DraftRules rules,
            MessageSource messages,
            Clock clock) {
        this.publishing = publishing;
        this.openCases = openCases;
        this.drafting = drafting;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        return page("policydesk/releases").addObject("releases", publishing.all());
    }

    @GetMapping("/{number}")
    ModelAndView one(@PathVariable int number) {
        Release release = find(number);
        Map<String, List<Change>> changes = number == 1
                ? Map.of()
                : changes(number).stream()
                        .collect(Collectors.groupingBy(Change::where, TreeMap::new, Collectors.toList()));
        return page("policydesk/release").addObject("release", release).addObject("changes", changes);
    }

    @GetMapping("/{number}/rules.zip")
    ResponseEntity<byte[]> files(@PathVariable int number) {
        return attachment("application/zip", "rules-" + number + ".zip", zip(find(number)));
    }

    @GetMapping("/{number}/rules.patch")
    ResponseEntity<byte[]> patch(@PathVariable int number) {
        String patch = LineDifference.patch(text(number - 1), text(number));
        return attachment("text/x-diff;charset=UTF-8", "rules-" + number + ".patch", patch.getBytes(UTF_8));
    }

    @PostMapping("/{number}/take-back")
    ModelAndView takeBack(@PathVariable int number, Principal by, Locale locale) {
        String title = messages.getMessage("release.takeback.title", new Object[] {number}, locale);
        return new ModelAndView("redirect:/desk/drafts/"
                + drafting.takeBack(find(number), title, by.getName()).id());
    }

    /** Decides the open cases again by the rules in use. */
    @PostMapping("/open-cases")
    ModelAndView decideAgain(Principal by) {
        openCases.decideAgain(by.getName());
        return new ModelAndView("redirect:/desk/releases/open-cases");
    }

    @GetMapping("/open-cases")
    ModelAndView decidedAgain() {
        return page("policydesk/open-cases")
                .addObject("pass", openCases.newest().orElse(null));
    }

    private List<Change> changes(int number) {
        Map<String, String> before = text(number - 1);
        Map<String, String> after = text(number);
        Map<String, String> laid = Laid.toMake(after, before);
        Map<String, String> written = new TreeMap<>(before);
        written.keySet().retainAll(laid.keySet());
        return Differences.between(rules.rulebook(before), rules.rulebook(after), written, laid);
    }

    private Release find(int number) {
        return publishing
                .find(number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no release " + number + "; /desk/releases lists all."));
    }

    private Map<String, String> text(int number) {
        return publishing.files(find(number).rules());
    }

    private byte[] zip(Release release) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, String> file : new TreeMap<>(publishing.files(release.rules())).entrySet()) {
                ZipEntry entry = new ZipEntry("rules/" + file.getKey());
                entry.setTimeLocal(release.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ModelAndView page(String name) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView(name)
                .addObject("today", today)
                .addObject("newest", publishing.newest().number())
                .addObject("inForce", publishing.inForce(today).number());
    }

    private static ResponseEntity<byte[]> attachment(String type, String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }
}
