package org.iktiraf.policydesk.review;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.iktiraf.policydesk.drafting.DraftRefused;
import org.iktiraf.policydesk.drafting.Drafts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was sent too late, or to a draft that cannot take it: people see the draft as it is now, programs a problem. */
@ControllerAdvice("org.iktiraf.policydesk")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftConflicts {

    private final DraftDesk desk;

    DraftConflicts(DraftDesk desk) {
        this.desk = desk;
    }

    @ExceptionHandler
    Object changed(Drafts.DraftChanged e, HttpServletRequest request, Principal by) {
        return answer(HttpStatus.CONFLICT, "Changed by somebody else", e, "CHANGED", request, by);
    }

    @ExceptionHandler
    Object refused(DraftRefused e, HttpServletRequest request, Principal by) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, "Not possible", e, e.reason().name(), request, by);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLong(LongBodies.TooLong e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "Too long", e, "TOO_LONG");
    }

    private Object answer(
            HttpStatus status, String title, Exception e, String reason, HttpServletRequest request, Principal by) {
        Object path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        boolean ofPage = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (ofPage && path instanceof Map<?, ?> variables && variables.get("id") instanceof String id) {
            ModelAndView page = desk.page(desk.find(id), by).addObject("error", reason);
            page.setStatus(status);
            return page;
        }
        return problem(status, title, e, reason);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, Exception e, String reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setTitle(title);
        problem.setProperty("reason", reason);
        return ResponseEntity.of(problem).build();
    }
}
