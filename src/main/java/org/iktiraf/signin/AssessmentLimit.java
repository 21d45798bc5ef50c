package org.iktiraf.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what anybody may ask for from being asked for without end. */
final class AssessmentLimit extends OncePerRequestFilter {

    private final RequestMatcher limited;
    private final Limit limit;

    AssessmentLimit(RequestMatcher limited, Limit limit) {
        this.limited = limited;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = limited.matches(request) ? limit.take(Address.of(request.getRemoteAddr())) : 0;
        if (wait > 0) {
            Refusals.tooOften(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }
}
