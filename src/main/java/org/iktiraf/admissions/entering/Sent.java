package org.iktiraf.admissions.entering;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** An entry as a program sends it, in the fields of the form: {@code {"percent": {"CLO1": 72}}} is {@code percent.CLO1}. */
final class Sent {

    private static final String CONTENT = "content";

    private final Map<String, String> form = new LinkedHashMap<>();
    private final JsonNode body;

    Sent(JsonNode body) {
        this.body = body;
        flatten("", body);
        form.remove(CONTENT);
    }

    private void flatten(String name, JsonNode value) {
        if (value.isObject()) {
            value.forEachEntry((field, held) -> flatten(below(name, field), held));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                flatten(below(name, String.valueOf(i + 1)), value.get(i));
            }
        } else if (!value.isNull()) {
            form.put(name, value.isBoolean() ? (value.booleanValue() ? "yes" : "no") : value.asString());
        }
    }

    private static String below(String name, String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    long version() {
        JsonNode version = body.path("version");
        if (!version.canConvertToLong() || !version.isIntegralNumber()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "version is needed: that of the case as it was seen, a whole number.");
        }
        return version.longValue();
    }

    Typed typed() {
        return new Typed(form, upload());
    }

    private @Nullable Upload upload() {
        String content = body.path(CONTENT).asString("");
        try {
            return content.isEmpty()
                    ? null
                    : new Upload(
                            body.path("title").asString("file"),
                            Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "content must be written in Base64.", e);
        }
    }
}
