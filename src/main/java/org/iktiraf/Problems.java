package org.iktiraf;

import java.util.List;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Received;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers everything that goes wrong as RFC 9457 tells, in words for whoever sent the request. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail noPortfolio(UnreadablePortfolio e) {
        return wrongPortfolio("What was sent is not a portfolio.", e.errors());
    }

    @ExceptionHandler
    ProblemDetail wrongAsk(WrongAsk e) {
        List<WrongField> errors = e.wrongs().stream()
                .map(wrong -> new WrongField(wrong.place(), pointer(wrong.place()), wrong.message()))
                .toList();
        return wrongPortfolio("The portfolio asks for what does not exist.", errors);
    }

    private static ProblemDetail wrongPortfolio(String detail, List<WrongField> errors) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "Wrong portfolio", detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail faultyRules(FaultyRules e) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Faulty rules",
                "The rules cannot be used as they stand; those in use stay.");
        problem.setProperty("errors", e.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLong(Received.TooLong e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "Too long", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooMuchToJudge(RunawayRules e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Too much to judge", e.getMessage() + ". Send fewer claims.");
    }

    @ExceptionHandler
    ProblemDetail noSuchCase(Casework.NoSuchCase e) {
        return problem(HttpStatus.NOT_FOUND, "No such case", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail keyUsedForOther(Casework.KeyUsedForOther e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Key used for another portfolio", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail personErased(PersonErased e) {
        return problem(HttpStatus.GONE, "Person erased", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notPossible(NotPossible e) {
        ProblemDetail problem = e.reason() == NotPossible.Reason.NOT_DECIDED
                ? problem(HttpStatus.NOT_FOUND, "Not decided", e.getMessage())
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not possible", e.getMessage());
        problem.setProperty("reason", e.reason());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail caseChanged(CaseChanged e) {
        return problem(HttpStatus.CONFLICT, "Changed by somebody else", e.getMessage());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(Exception e, WebRequest request) {
        log.error("A request failed", Failure.of(e));
        ProblemDetail problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here",
                "The service failed; what was sent is not at fault. The log says more.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                problem(HttpStatus.NOT_FOUND, "Nothing here", "There is nothing at /" + e.getResourcePath() + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Another format is read here",
                "Send it as " + MediaType.toString(e.getSupportedMediaTypes()) + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** Whoever asked for a page gets the error as a page. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest gone
                && gone.getResponse() != null
                && gone.getResponse().isCommitted()) {
            return null;
        }
        if (request instanceof ServletWebRequest web && ErrorPages.wantsPage(web.getRequest())) {
            return ErrorPages.send(web.getResponse(), status.value());
        }
        return super.handleExceptionInternal(e, body, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }

    /** {@code asks.claims[0].course} as {@code /asks/claims/0/course}. */
    private static String pointer(String place) {
        return "/" + place.replace('.', '/').replace("[", "/").replace("]", "");
    }
}
