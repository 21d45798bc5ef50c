package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks for one field a page. */
@Controller
@RequestMapping("/pre-assessment")
class FieldPages {

    private static final String SINGLE = "/{list:learner|asks}/{path}";
    private static final String OF_ITEM = "/{list:qualifications|credentials|experience|documents|claims}/{id}/{path}";

    private final Objections objections = new Objections();

    @GetMapping({SINGLE, OF_ITEM})
    String ask(
            @PathVariable String list,
            @PathVariable Optional<String> id,
            @PathVariable String path,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        Field field = field(list, path);
        Map<String, String> said = Asked.of(field, PortfolioTree.at(draft.tree(), field.where(id.orElse(""))));
        return show(new AskPage(field, id.orElse(""), from, said, null, draft), model);
    }

    @PostMapping({SINGLE, OF_ITEM})
    String said(
            @PathVariable String list,
            @PathVariable Optional<String> id,
            @PathVariable String path,
            @RequestParam Map<String, String> form,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Draft draft = Drafts.begun(session);
        Field field = field(list, path);
        String where = field.where(id.orElse(""));
        Typed typed = Typed.of(field, form);
        String wrong = typed.wrong() == null ? objections.to(draft, where, typed.value()) : typed.wrong();
        AskPage page =
                new AskPage(field, id.orElse(""), form.getOrDefault("from", ""), Asked.again(form), wrong, draft);
        if (wrong != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, model);
        }
        draft.set(where, typed.value());
        return "redirect:" + page.next();
    }

    private static Field field(String list, String path) {
        return Field.of(list, path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(AskPage page, Model model) {
        if (!page.isThere()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", page);
        return "preassessment/ask";
    }
}
