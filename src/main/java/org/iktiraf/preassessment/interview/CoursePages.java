package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.iktiraf.policy.Programme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks which courses the learner wants credit for. */
@Controller
@RequestMapping(CoursePages.ADDRESS)
class CoursePages {

    static final String ADDRESS = "/pre-assessment/courses";

    private final Offers offers;

    CoursePages(Offers offers) {
        this.offers = offers;
    }

    @GetMapping
    String ask(@RequestParam(name = "from", defaultValue = "") String from, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        List<?> courses = offers.chosen(draft).map(Programme::courses).orElse(List.of());
        model.addAttribute("page", new TicksPage(ADDRESS, from, courses, claimed(draft)));
        return "preassessment/courses";
    }

    private static List<String> claimed(Draft draft) {
        return draft.tree()
                .path("asks")
                .path("claims")
                .valueStream()
                .map(one -> one.path("course").asString(""))
                .toList();
    }

    @PostMapping
    String said(@RequestParam(name = "course", defaultValue = "") List<String> courses, HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.claim(courses);
        return Forms.next(ADDRESS, draft, "");
    }
}
