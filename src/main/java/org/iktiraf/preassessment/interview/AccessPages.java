package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.iktiraf.portfolio.AccessRoute;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks by which ways the learner wants to be admitted. */
@Controller
@RequestMapping(AccessPages.ADDRESS)
class AccessPages {

    static final String ADDRESS = "/pre-assessment/access";

    private static final String WHERE = "asks.access";

    @GetMapping
    String ask(@RequestParam(name = "from", defaultValue = "") String from, Model model, HttpSession session) {
        List<String> chosen = Drafts.begun(session).words(WHERE);
        model.addAttribute("page", new TicksPage(ADDRESS, from, List.of(AccessRoute.values()), chosen));
        return "preassessment/access";
    }

    @PostMapping
    String said(
            @RequestParam(name = "route", defaultValue = "") List<String> routes,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.set(WHERE, routes);
        return Forms.next(ADDRESS, draft, from);
    }
}
