package org.iktiraf.portfolio.intake.credentials;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.iktiraf.portfolio.intake.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Compact tokens: what they seem to hold, before anybody has checked them, and what a checked one says. */
public final class Tokens {

    private static final Pattern COMPACT =
            Pattern.compile("[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.~-]*)?");
    private static final Map<String, String> CLAIMS = Map.of(
            "iss", "issuer",
            "jti", "id",
            "nbf", "validFrom",
            "exp", "validUntil");

    private Tokens() {}

    static boolean isToken(String text) {
        return text.length() <= Json.MOST_BYTES && COMPACT.matcher(text.strip()).matches();
    }

    /** What a token seems to say; to choose a reader by, and for nothing else. */
    public static JsonNode seeming(String token) {
        return decoded(token.strip().split("\\.", 3)[1]);
    }

    /** The same of a seal in its JSON form. */
    public static JsonNode seeming(JsonNode sealed) {
        String payload = sealed.path("payload").asString("");
        JsonNode plain = Json.of(payload).tree();
        return plain.isMissingNode() ? decoded(payload) : plain;
    }

    public static boolean isSealed(JsonNode tree) {
        return tree.path("payload").isString() && (tree.has("signature") || tree.has("signatures"));
    }

    private static JsonNode decoded(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            return Json.of(new String(bytes, StandardCharsets.UTF_8)).tree();
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    /** The credential in a payload, with what only the claims of the token say. */
    public static JsonNode credential(JsonNode payload) {
        if (!(payload instanceof ObjectNode claims)) {
            return payload;
        }
        ObjectNode credential = (claims.path("vc") instanceof ObjectNode vc ? vc : claims).deepCopy();
        CLAIMS.forEach((claim, field) -> {
            if (claims.has(claim) && !credential.has(field)) {
                credential.set(field, claims.get(claim));
            }
        });
        return credential;
    }

    /** Where that credential lies, in a token that lies somewhere itself. */
    public static String place(String at, JsonNode payload) {
        String inside = payload.path("vc").isObject() ? "payload/vc" : "payload";
        return at.isEmpty() ? inside : at + "/" + inside;
    }
}
