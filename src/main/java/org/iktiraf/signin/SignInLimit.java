package org.iktiraf.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody guess passwords without end, neither from one address nor for one name. */
final class SignInLimit extends OncePerRequestFilter {

    private static final String BASIC = "basic ";

    private final FailedSignIns failed;

    SignInLimit(FailedSignIns failed) {
        this.failed = failed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        long wait = name == null ? 0 : failed.secondsToWait(request.getRemoteAddr(), name);
        if (wait > 0) {
            Refusals.tooOften(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who wants to sign in; null where nobody does. */
    private static @Nullable String name(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return basic(header.substring(BASIC.length()));
        }
        boolean form =
                "POST".equals(request.getMethod()) && request.getServletPath().equals(SignInPages.SIGN_IN);
        return form ? String.valueOf(request.getParameter("username")) : null;
    }

    private static String basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return List.of(pair.split(":", 2)).get(0);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
