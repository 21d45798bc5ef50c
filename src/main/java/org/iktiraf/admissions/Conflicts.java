package org.iktiraf.admissions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where two people worked on one case, shows to the later one what they entered beside what the other did, and lets them
 * send it on top of that.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Conflicts {

    private static final Set<String> OURS = Set.of("version", "_csrf", "lang");

    private final Casework casework;

    Conflicts(Casework casework) {
        this.casework = casework;
    }

    @ExceptionHandler
    Object bothKept(CaseChanged changed, HttpServletRequest request, Locale locale) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, changed.getMessage());
            problem.setTitle("Changed by somebody else");
            return ResponseEntity.of(problem).build();
        }
        Case now = casework.find(changed.caseId());
        ModelAndView page = new ModelAndView("admissions/conflict");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("case", now);
        page.addObject("fields", fields(request));
        page.addObject("steps", since(now, request.getParameter("version")));
        page.addObject("action", action(request));
        page.addObject("locale", locale);
        return page;
    }

    private static String action(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !OURS.contains(entry.getKey()))
                .map(entry -> new Field(entry.getKey(), Arrays.asList(entry.getValue())))
                .toList();
    }

    /** Each saving of a case adds one to its version and one step to its history. */
    private List<Since> since(Case now, @Nullable String version) {
        List<Recorded> history = casework.file(now).history();
        int seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) + 1 : history.size() - 1;
        return history.subList(Math.max(0, Math.min(seen, history.size())), history.size()).stream()
                .map(one -> new Since(one.step(), casework.text(now, one.step().text())))
                .toList();
    }

    /**
     * What was entered under a name.
     *
     * @param values in the order in which they were sent
     */
    record Field(String name, List<String> values) {

        public boolean isFilled() {
            return values.stream().anyMatch(value -> !value.isBlank());
        }
    }

    /**
     * What somebody did meanwhile.
     *
     * @param text that they wrote; null where they wrote nothing, or the person was erased
     */
    record Since(Step step, @Nullable String text) {

        public List<String> facts() {
            return List.of("line", "rule", "outcome", "field", "reason").stream()
                    .map(name -> step.facts().get(name))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
