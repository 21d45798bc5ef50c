package org.iktiraf.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a file is too long before the form's token is looked for in it, where that would fail without a word. Where
 * the form has an address of its own, it is shown again as if it had been asked for, and says so.
 */
final class LongUploads extends OncePerRequestFilter {

    /** Read by the page of the form. */
    private static final String TOO_LARGE = "tooLarge";

    private final RequestMatcher forms;

    LongUploads(RequestMatcher forms) {
        this.forms = forms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTooLong(request)) {
            chain.doFilter(request, response);
        } else if (forms.matches(request)) {
            request.setAttribute(TOO_LARGE, true);
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            chain.doFilter(new AskedOnly(request), response);
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }

    private static boolean isTooLong(HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
