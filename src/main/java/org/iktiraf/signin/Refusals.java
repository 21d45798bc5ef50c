package org.iktiraf.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/** What is answered to whoever may not come in: for people the page of errors, for programs a problem, in the same words. */
final class Refusals {

    /** Why, where a status has more than one reason; read by whoever shows the error. */
    private static final String WHY = "refusal";

    private Refusals() {}

    static void tooOften(HttpServletRequest request, HttpServletResponse response, long secondsToWait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsToWait));
        request.setAttribute("wait", secondsToWait);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    static void askProgram(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Iktiraf\", charset=\"UTF-8\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    /** A part of a page cannot hold the sign-in, so that the whole page is told to go there. */
    static void askPerson(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", request.getContextPath() + SignInPages.SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            new LoginUrlAuthenticationEntryPoint(SignInPages.SIGN_IN).commence(request, response, e);
        }
    }

    static void forbid(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException) {
            request.setAttribute(WHY, "stale");
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
