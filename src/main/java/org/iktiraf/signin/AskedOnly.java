package org.iktiraf.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A request without what was sent with it: its address is only asked for, which changes nothing. */
final class AskedOnly extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    AskedOnly(HttpServletRequest sent) {
        super(sent);
        this.parameters =
                UriComponentsBuilder.newInstance()
                        .query(sent.getQueryString())
                        .build()
                        .getQueryParams()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(
                                one -> decoded(one.getKey()), one -> decoded(one.getValue())));
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    private static String[] decoded(List<@Nullable String> values) {
        return values.stream().map(one -> one == null ? "" : decoded(one)).toArray(String[]::new);
    }

    private static String decoded(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }
}
