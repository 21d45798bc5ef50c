package org.iktiraf.preassessment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.casework.Received;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.preassessment.answer.Answer;
import org.iktiraf.preassessment.answer.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The page on which a learner chooses a file and reads the answer; nothing of it is kept. */
@Controller
class PreAssessmentPages {

    private static final String START = "preassessment/start";
    private static final String DECISION = "preassessment/decision";

    private final Answers answers;
    private final Samples samples;

    PreAssessmentPages(Answers answers, Samples samples) {
        this.answers = answers;
        this.samples = samples;
    }

    @GetMapping("/")
    String start(Model model) {
        return start(model, new Sent("", ""), List.of());
    }

    @GetMapping("/samples/{name}")
    String sample(@PathVariable String name, Model model, HttpServletResponse response, Locale locale) {
        Sample sample = samples.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(new Sent(name, sample.text()), model, response, locale);
    }

    @PostMapping("/")
    String answer(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (file != null && file.getSize() > Received.MOST_BYTES) {
            return wrong(model, response, new Sent("", ""), List.of(Wrong.tooLong()));
        }
        Sent sent = file == null || file.isEmpty()
                ? new Sent(name, text)
                : new Sent(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        new String(file.getBytes(), StandardCharsets.UTF_8));
        model.addAttribute("repeated", sent);
        return answer(sent, model, response, locale);
    }

    private String answer(Sent sent, Model model, HttpServletResponse response, Locale locale) {
        if (sent.isEmpty()) {
            return wrong(model, response, sent, List.of(Wrong.nothingSent()));
        }
        try {
            Answer answer = answers.of(sent.bytes(), locale);
            model.addAttribute("page", answer.page());
            model.addAttribute("answer", answer);
            model.addAttribute("sent", sent);
            return DECISION;
        } catch (UnreadablePortfolio e) {
            return wrong(
                    model, response, sent, e.errors().stream().map(Wrong::of).toList());
        } catch (WrongAsk e) {
            return wrong(
                    model, response, sent, e.wrongs().stream().map(Wrong::of).toList());
        } catch (RunawayRules e) {
            return wrong(model, response, sent, List.of(Wrong.tooMuch()));
        }
    }

    @ExceptionHandler
    String tooLong(MaxUploadSizeExceededException e, Model model, HttpServletResponse response) {
        return wrong(model, response, new Sent("", ""), List.of(Wrong.tooLong()));
    }

    private String wrong(Model model, HttpServletResponse response, Sent sent, List<Wrong> wrongs) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return start(model, sent, wrongs);
    }

    private String start(Model model, Sent sent, List<Wrong> wrongs) {
        model.addAttribute("samples", samples.all());
        model.addAttribute("sent", sent);
        model.addAttribute("wrongs", wrongs);
        return START;
    }
}
