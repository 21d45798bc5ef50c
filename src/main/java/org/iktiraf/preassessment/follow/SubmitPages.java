package org.iktiraf.preassessment.follow;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.preassessment.files.Handed;
import org.iktiraf.preassessment.interview.Draft;
import org.iktiraf.preassessment.interview.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a case of a draft, and shows its secret link once; the draft is then forgotten. */
@Controller
class SubmitPages {

    private final Casework casework;
    private final Proceedings proceedings;

    SubmitPages(Casework casework, Proceedings proceedings) {
        this.casework = casework;
        this.proceedings = proceedings;
    }

    @PostMapping("/pre-assessment/submit")
    String submit(Model model, HttpSession session) {
        Optional<Draft> draft = Drafts.of(session).filter(Draft::isReady);
        if (draft.isEmpty()) {
            return "redirect:/pre-assessment/check";
        }
        String secret = Secret.fresh();
        Case opened = casework.open(Arrival.ofLearner(draft.get().bytes(), Handed.bytes(session), secret))
                .opened();
        Map<String, String> corrected = draft.get().corrected();
        if (!corrected.isEmpty()) {
            proceedings.take(opened, corrections(corrected), one -> one);
        }
        Drafts.forget(session);
        model.addAttribute("secret", secret);
        model.addAttribute("pseudonym", opened.pseudonym());
        return "preassessment/submitted";
    }

    /** Places as facts, what the file said as a sealed text. */
    private static Act corrections(Map<String, String> corrected) {
        return Act.of("learner", StepKind.CORRECTED)
                .about("self-declared", String.join(" ", corrected.keySet()))
                .saying(corrected.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("\n")));
    }
}
