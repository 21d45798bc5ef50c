package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Begins a draft with nothing or from a file that was taken away earlier, and forgets one. */
@Controller
@RequestMapping("/pre-assessment")
class BeginPages {

    private final PortfolioReader reader = new PortfolioReader();

    @GetMapping
    String start(Model model, HttpSession session) {
        model.addAttribute("draft", Drafts.of(session).orElse(null));
        return "preassessment/begin";
    }

    @PostMapping("/new")
    String begin(HttpSession session) {
        Drafts.keep(session, Draft.empty(LocalDate.now(ZoneOffset.UTC)));
        return "redirect:/pre-assessment/programme";
    }

    @PostMapping("/forget")
    String forget(HttpSession session) {
        Drafts.forget(session);
        return "redirect:/pre-assessment";
    }

    @PostMapping("/file")
    String file(
            @RequestParam("file") MultipartFile file,
            Model model,
            RedirectAttributes after,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file.isEmpty()) {
                return refused(model, response, session, "learner.wrong.file", List.of());
            }
            reader.read(file.getBytes());
            after.addFlashAttribute("notBelieved", String.join(", ", begun(session, file.getBytes())));
            return "redirect:/pre-assessment/check";
        } catch (UnreadablePortfolio e) {
            List<String> places = e.errors().stream()
                    .map(one -> one.place() + ": " + one.message())
                    .toList();
            return refused(model, response, session, "learner.wrong.unreadable", places);
        }
    }

    /** What the file claims of checks, which is not believed, is left out and told. */
    private static List<String> begun(HttpSession session, byte[] file) {
        Draft draft = Draft.of(file);
        ObjectNode portfolio = draft.tree();
        List<String> gone = Claimed.only(portfolio);
        draft.keep(portfolio);
        Drafts.keep(session, draft);
        return gone;
    }

    private String refused(
            Model model, HttpServletResponse response, HttpSession session, String wrong, List<String> places) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", wrong);
        model.addAttribute("places", places);
        return start(model, session);
    }
}
