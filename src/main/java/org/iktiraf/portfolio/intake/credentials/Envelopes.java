package org.iktiraf.portfolio.intake.credentials;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tokens that lie in a JSON file: as a text, or enveloped in an address of data. */
public final class Envelopes {

    private Envelopes() {}

    public static @Nullable String token(JsonNode node) {
        String text = node.isString() ? node.asString() : node.path("id").asString("");
        String token = text.startsWith("data:") ? text.substring(text.indexOf(',') + 1) : text;
        return Tokens.isToken(token) ? token.strip() : null;
    }
}
