package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the learner has, list by list: to add to, and to take from. */
@Controller
@RequestMapping("/pre-assessment/{list:qualifications|credentials|experience|documents}")
class ItemPages {

    @GetMapping
    String list(@PathVariable String list, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        model.addAttribute("list", list);
        model.addAttribute("first", Forms.fields(list).get(0));
        model.addAttribute("items", Item.of(draft, list));
        model.addAttribute("next", Forms.after("/pre-assessment/" + list, draft));
        return "preassessment/list";
    }

    @PostMapping("/add")
    String add(@PathVariable String list, HttpSession session) {
        String id = Drafts.begun(session).add(list);
        return "redirect:/pre-assessment/" + list + "/" + id + "/"
                + Forms.fields(list).get(0);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String list, @PathVariable String id, HttpSession session) {
        Drafts.begun(session).remove(list, id);
        return "redirect:/pre-assessment/" + list;
    }
}
