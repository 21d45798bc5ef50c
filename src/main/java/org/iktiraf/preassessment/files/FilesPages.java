package org.iktiraf.preassessment.files;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.tables.Explained;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.iktiraf.preassessment.interview.Draft;
import org.iktiraf.preassessment.interview.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a learner hands over what they have, and sees what each file says and what was checked of it. */
@Controller
@RequestMapping("/pre-assessment/files")
class FilesPages {

    private static final String PAGE = "preassessment/files";
    private static final String DONE = "redirect:/pre-assessment/files";

    private final Reading reading;

    FilesPages(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    String show(
            @RequestAttribute(name = "tooLarge", required = false) @Nullable Boolean tooLarge,
            Model model,
            HttpSession session) {
        if (tooLarge != null) {
            model.addAttribute("wrong", "handed.wrong.large");
        }
        return show(model, session);
    }

    private String show(Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        Handed handed = Handed.of(session);
        model.addAttribute(
                "files",
                handed.read().stream()
                        .map(one -> FileShown.of(one, draft.tree(), reading.today()))
                        .toList());
        model.addAttribute("meanings", Meaning.values());
        return PAGE;
    }

    @PostMapping
    String hand(
            @RequestParam(name = "file", required = false) List<MultipartFile> sent,
            @RequestParam(name = "addresses", defaultValue = "") String addresses,
            Model model,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        List<ReceivedFile> files = received(sent == null ? List.of() : sent);
        Draft draft = Drafts.begun(session);
        Handed handed = Handed.of(session);
        long size = files.stream().mapToLong(file -> file.bytes().length).sum();
        List<String> known = Whose.addresses(addresses);
        if (handed.isKnownBy(known)) {
            reading.compare(handed, draft);
        }
        if (files.isEmpty() && !known.isEmpty() && handed.size() > 0) {
            return DONE;
        }
        if (files.isEmpty() || handed.size() + size > Intake.MOST_BYTES_IN_ALL) {
            return wrong(files.isEmpty() ? "handed.wrong.none" : "handed.wrong.large", model, session, response);
        }
        List<ReceivedFile> fresh =
                files.stream().filter(file -> !handed.has(file)).toList();
        reading.read(fresh, handed, draft);
        return DONE;
    }

    @PostMapping("/table")
    String explain(@RequestParam String key, @RequestParam Map<String, String> form, HttpSession session) {
        Draft draft = Drafts.begun(session);
        Handed handed = Handed.of(session);
        handed.holding(key).ifPresent(file -> {
            UnmappedTable table = file.tables().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            handed.explained(key, Explained.of(table, form));
            reading.again(file, handed, draft);
        });
        return DONE;
    }

    @PostMapping("/remove")
    String remove(@RequestParam String sha256, HttpSession session) {
        Draft draft = Drafts.begun(session);
        Handed handed = Handed.of(session);
        handed.of(sha256).ifPresent(file -> reading.forget(file, handed, draft));
        return DONE;
    }

    private String wrong(String word, Model model, HttpSession session, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", word);
        return show(model, session);
    }

    private static List<ReceivedFile> received(List<MultipartFile> sent) throws IOException {
        List<ReceivedFile> files = new ArrayList<>();
        for (MultipartFile one : sent) {
            if (isChosen(one)) {
                files.add(new ReceivedFile(name(one), one.getBytes()));
            }
        }
        return files;
    }

    /** A browser sends a part without name and bytes where no file was chosen; a file that is empty has a name. */
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty()
                || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
    }

    static String name(MultipartFile file) {
        String whole = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(200, name.length()));
    }
}
