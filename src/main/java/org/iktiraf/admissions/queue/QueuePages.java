package org.iktiraf.admissions.queue;

import java.security.Principal;
import java.util.function.Supplier;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Tray;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The queue as a page; each of its views has an address, which a form sends along to be led back to it. */
@Controller
class QueuePages {

    static final String PATH = "/desk";

    private final Queue queue;
    private final Ownership ownership;
    private final Casework casework;

    QueuePages(Queue queue, Ownership ownership, Casework casework) {
        this.queue = queue;
        this.ownership = ownership;
        this.casework = casework;
    }

    @GetMapping(PATH)
    String show(@ModelAttribute QueueAsk ask, @Nullable Principal who, Model model) {
        model.addAttribute("queue", queue.page(ask, name(who)));
        model.addAttribute("trays", Tray.values());
        model.addAttribute("states", CaseState.values());
        model.addAttribute("whys", Why.values());
        return "admissions/queue";
    }

    @GetMapping(path = PATH + "/cases.csv", produces = "text/csv")
    ResponseEntity<String> export(@ModelAttribute QueueAsk ask, @Nullable Principal who) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.csv\"")
                .body(QueueCsv.of(queue.all(ask, name(who))));
    }

    @GetMapping(PATH + "/next")
    RedirectView next(
            @ModelAttribute QueueAsk ask,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @Nullable Principal who,
            RedirectAttributes told) {
        Case last = after == null ? null : casework.find(after);
        return queue.next(ask, name(who), last)
                .map(next -> to(PATH + "/cases/" + next.id()))
                .orElseGet(() -> told(told, "none", last, ask.address()));
    }

    @PostMapping(PATH + "/cases/{id}/take")
    RedirectView take(
            @PathVariable String id,
            @RequestParam(name = "version") long version,
            @RequestParam(name = "back", required = false) @Nullable String back,
            @Nullable Principal who,
            RedirectAttributes told) {
        return done(() -> ownership.take(id, version, actor(who)), "taken", id, back, told);
    }

    @PostMapping(PATH + "/cases/{id}/leave")
    RedirectView leave(
            @PathVariable String id,
            @RequestParam(name = "version") long version,
            @RequestParam(name = "back", required = false) @Nullable String back,
            @Nullable Principal who,
            RedirectAttributes told) {
        return done(() -> ownership.leave(id, version, actor(who)), "left", id, back, told);
    }

    private RedirectView done(
            Supplier<Case> act, String word, String id, @Nullable String back, RedirectAttributes told) {
        try {
            Case now = act.get();
            return back == null ? to(PATH + "/cases/" + id) : told(told, word, now, QueueAddress.read(back));
        } catch (CaseChanged e) {
            return told(told, "changed", casework.find(id), QueueAddress.read(back == null ? "" : back));
        }
    }

    private static RedirectView told(RedirectAttributes told, String word, @Nullable Case about, QueueAddress back) {
        told.addFlashAttribute("told", word);
        told.addFlashAttribute("about", about);
        return to(back.at(PATH));
    }

    private static RedirectView to(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private static @Nullable String name(@Nullable Principal who) {
        return who == null ? null : who.getName();
    }

    private static String actor(@Nullable Principal who) {
        return who == null ? "api" : who.getName();
    }
}
