package org.iktiraf.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that a file is too long before the form's token is looked for in it, where that would fail without a word. */
final class LongUploads extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            try {
                request.getParts();
            } catch (IllegalStateException e) {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
