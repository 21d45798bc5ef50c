package org.iktiraf.preassessment.answer;

import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.preassessment.interview.Draft;
import org.iktiraf.preassessment.interview.Drafts;
import org.iktiraf.print.Print;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** The answer to the draft of a session, to read, to print and to take away. */
@Controller
@RequestMapping("/pre-assessment")
class AnswerPages {

    private static final String FILE = "attachment; filename=\"%s\"";

    private final Answers answers;
    private final Print print;
    private final ISpringTemplateEngine templates;

    AnswerPages(Answers answers, Print print, ISpringTemplateEngine templates) {
        this.answers = answers;
        this.print = print;
        this.templates = templates;
    }

    @GetMapping("/answer")
    String answer(Model model, HttpSession session, Locale locale) {
        Optional<Draft> draft = Drafts.of(session).filter(Draft::isReady);
        if (draft.isEmpty()) {
            return "redirect:/pre-assessment/check";
        }
        model.addAttribute("address", "/pre-assessment/answer");
        model.addAttribute("draft", draft.get());
        model.addAttribute("answer", answers.of(draft.get().bytes(), locale));
        return "preassessment/answer";
    }

    @GetMapping("/answer.pdf")
    ResponseEntity<byte[]> pdf(HttpSession session, Locale locale) {
        Draft draft = Drafts.of(session).filter(Draft::isReady).orElse(null);
        if (draft == null) {
            return ResponseEntity.notFound().build();
        }
        Context context = new Context(locale);
        context.setVariable("answer", answers.of(draft.bytes(), locale));
        context.setVariable("draft", draft);
        byte[] printed = print.pdf(templates.process("preassessment/print", context));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(CONTENT_DISPOSITION, FILE.formatted("iktiraf-pre-assessment.pdf"))
                .body(printed);
    }

    @GetMapping("/portfolio.json")
    ResponseEntity<byte[]> portfolio(HttpSession session) {
        return Drafts.of(session)
                .map(draft -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(CONTENT_DISPOSITION, FILE.formatted("iktiraf-portfolio.json"))
                        .body(draft.bytes()))
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    String unreadable(UnreadablePortfolio e, Model model, HttpServletResponse response) {
        return wrong(
                e.errors().stream()
                        .map(one -> one.place() + ": " + one.message())
                        .toList(),
                model,
                response);
    }

    @ExceptionHandler
    String wrongAsk(WrongAsk e, Model model, HttpServletResponse response) {
        return wrong(
                e.wrongs().stream()
                        .map(one -> one.place() + ": " + one.message())
                        .toList(),
                model,
                response);
    }

    @ExceptionHandler
    String tooMuch(RunawayRules e, Model model, HttpServletResponse response) {
        return wrong(List.of(), model, response);
    }

    private static String wrong(List<String> places, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("address", "/pre-assessment");
        model.addAttribute("wrong", places.isEmpty() ? "wrong.much" : "learner.wrong.places");
        model.addAttribute("places", places);
        return "preassessment/begin";
    }
}
