package org.iktiraf.preassessment.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.casework.persons.Erasure;
import org.iktiraf.casework.persons.Ground;
import org.iktiraf.casework.persons.Persons;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a learner follows their case, by a link that only they have. */
@Controller
@RequestMapping("/follow/{secret}")
class FollowPages {

    private static final String LEARNER = "learner";

    private final Casework casework;
    private final Proceedings proceedings;
    private final Portfolios portfolios;
    private final Rulings rulings;
    private final Followed followed;
    private final Persons persons;

    FollowPages(
            Casework casework,
            Proceedings proceedings,
            Portfolios portfolios,
            Rulings rulings,
            Followed followed,
            Persons persons) {
        this.casework = casework;
        this.proceedings = proceedings;
        this.portfolios = portfolios;
        this.rulings = rulings;
        this.followed = followed;
        this.persons = persons;
    }

    private Case find(String secret) {
        return casework.findByLink(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String follow(@PathVariable String secret, Model model, Locale locale) {
        Case of = find(secret);
        model.addAttribute("address", "/follow/" + secret);
        model.addAttribute("secret", secret);
        model.addAttribute("of", of);
        model.addAttribute("erased", casework.erased(of));
        model.addAttribute("decided", of.state() == CaseState.DECIDED);
        model.addAttribute("steps", followed.steps(of));
        Optional<Ruling> ruling = rulings.of(of);
        model.addAttribute("ruled", ruling.isPresent());
        model.addAttribute(
                "page", DecisionPage.of(ruling.map(rulings::explained).orElseGet(() -> casework.decision(of)), locale));
        return "preassessment/follow";
    }

    @PostMapping("/message")
    String message(
            @PathVariable String secret,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (text.isBlank() || text.length() > HandedIn.MOST_CHARACTERS) {
            return wrong("learner.wrong.text", secret, text, model, locale, response);
        }
        try {
            proceedings.take(find(secret), Act.of(LEARNER, StepKind.MESSAGE).saying(text), Followed::answered);
            return "redirect:/follow/" + secret;
        } catch (CaseChanged e) {
            return wrong("learner.wrong.changed", secret, text, model, locale, response);
        }
    }

    @PostMapping("/evidence")
    String evidence(
            @PathVariable String secret, HandedIn handed, Model model, Locale locale, HttpServletResponse response)
            throws IOException {
        return bring(StepKind.EVIDENCE_ADDED, secret, handed, model, locale, response);
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable String secret, HandedIn handed, Model model, Locale locale, HttpServletResponse response)
            throws IOException {
        if (find(secret).state() != CaseState.DECIDED) {
            return wrong("learner.wrong.undecided", secret, handed.text(), model, locale, response);
        }
        return bring(StepKind.APPEALED, secret, handed, model, locale, response);
    }

    private String bring(
            StepKind kind, String secret, HandedIn handed, Model model, Locale locale, HttpServletResponse response)
            throws IOException {
        Case of = find(secret);
        if (!handed.isEnoughFor(kind) || !hasLine(of, handed.line())) {
            return wrong("learner.wrong.evidence", secret, handed.text(), model, locale, response);
        }
        try {
            take(of, kind, handed);
            return "redirect:/follow/" + secret;
        } catch (CaseChanged e) {
            return wrong("learner.wrong.changed", secret, handed.text(), model, locale, response);
        }
    }

    private void take(Case of, StepKind kind, HandedIn handed) throws IOException {
        UnaryOperator<Case> next = kind == StepKind.APPEALED ? Followed::contested : Followed::answered;
        Act act = Act.of(LEARNER, kind).about("line", handed.line()).saying(handed.text());
        if (!handed.hasFile()) {
            proceedings.take(of, act, next);
            return;
        }
        byte[] bytes = handed.bytes();
        Attached attached = new Attached(handed.title(), ContentName.of(bytes), handed.line());
        proceedings.again(of, act.about("content", portfolios.keep(of.id(), bytes)), attached::to, next);
    }

    private boolean hasLine(Case of, String line) {
        return casework.decision(of).credits().stream()
                        .anyMatch(one -> one.claim().equals(line))
                || casework.decision(of).access().stream()
                        .anyMatch(one -> Values.word(one.route()).equals(line));
    }

    /** Everything that is kept about the person. */
    @GetMapping("/data.zip")
    ResponseEntity<byte[]> data(@PathVariable String secret) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"iktiraf-my-data.zip\"")
                .body(persons.exportToLearner(find(secret)));
    }

    @PostMapping("/erase")
    String erase(
            @PathVariable String secret,
            @RequestParam(name = "sure", defaultValue = "") String sure,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!sure.equals("yes")) {
            return wrong("learner.wrong.sure", secret, "", model, locale, response);
        }
        Case of = find(secret);
        persons.erase(of, new Erasure(LEARNER, Ground.ASKED, null));
        return "redirect:/follow/" + secret;
    }

    private String wrong(
            String key, String secret, String text, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(
                key.equals("learner.wrong.changed")
                        ? HttpStatus.CONFLICT.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", key);
        model.addAttribute("typed", text);
        return follow(secret, model, locale);
    }
}
