package org.iktiraf.admissions.queue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The parameters of an address of the queue; whoever changes one but the page begins on the first page again. */
record QueueAddress(Map<String, String> said) {

    private static final String PAGE = "page";
    private static final Set<String> NAMES =
            Set.of("tray", "state", "why", "programme", "owner", "from", "to", "q", "sort", PAGE, "size");

    /** What a query said before it was sent along in a form; what the queue does not know is left out. */
    static QueueAddress read(String query) {
        Map<String, String> said = new LinkedHashMap<>();
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> {
                    if (NAMES.contains(name) && value != null) {
                        said.put(name, UriUtils.decode(value, StandardCharsets.UTF_8));
                    }
                });
        return new QueueAddress(said);
    }

    public QueueAddress with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(said);
        other.remove(PAGE);
        other.put(name, value);
        return new QueueAddress(other);
    }

    public QueueAddress without(String name) {
        Map<String, String> other = new LinkedHashMap<>(said);
        other.remove(PAGE);
        other.remove(name);
        return new QueueAddress(other);
    }

    public String said(String name) {
        return said.getOrDefault(name, "");
    }

    /** The parameters as a query, without a question mark. */
    public String query() {
        UriComponentsBuilder all = UriComponentsBuilder.newInstance();
        said.forEach((name, value) -> all.queryParam(name, "{" + name + "}"));
        String query = all.encode().buildAndExpand(said).toUri().getRawQuery();
        return query == null ? "" : query;
    }

    /** The address at a path. */
    public String at(String path) {
        return said.isEmpty() ? path : path + "?" + query();
    }
}
