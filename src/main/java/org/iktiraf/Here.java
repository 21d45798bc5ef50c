package org.iktiraf;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * The address of the page that is shown, so that its frame can link to it in the other language.
 *
 * @param path as the browser shows it
 * @param query without the language; empty where there is none
 */
record Here(String path, String query) {

    static Here of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String wanted) {
            return of(wanted, null);
        }
        String from = request.getHeader(HttpHeaders.REFERER);
        return HttpMethod.GET.matches(request.getMethod()) || from == null
                ? of(request.getRequestURI(), request.getQueryString())
                : form(from, request.getRequestURI());
    }

    /** What is answered to a form has no address that can be asked for again: its form has. */
    private static Here form(String from, String otherwise) {
        try {
            URI form = new URI(from);
            return of(form.getRawPath() == null ? otherwise : form.getRawPath(), form.getRawQuery());
        } catch (URISyntaxException e) {
            return of(otherwise, null);
        }
    }

    private static Here of(String path, @Nullable String query) {
        return new Here(
                path,
                query == null
                        ? ""
                        : Arrays.stream(query.split("&", -1))
                                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                                .collect(Collectors.joining("&")));
    }

    /** The same page in a language. */
    public String in(String language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language;
    }

    public boolean under(String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
