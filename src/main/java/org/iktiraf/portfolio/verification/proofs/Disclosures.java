package org.iktiraf.portfolio.verification.proofs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what a learner chose to disclose of a token into its place, as SD-JWT has it. Every disclosure must be one that the
 * token foresaw, once; a proof behind them that the learner holds a key is let be.
 */
final class Disclosures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 2_000;
    private static final int DEEPEST = 60;

    private final Map<String, JsonNode> byDigest = new HashMap<>();

    private Disclosures(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isEmpty() && !parts[i].contains(".")) {
                JsonNode disclosed = JSON.readTree(Base64.getUrlDecoder().decode(parts[i]));
                if (byDigest.put(digest(parts[i]), disclosed) != null) {
                    throw new IllegalArgumentException("disclosed twice");
                }
            }
        }
    }

    /** @throws IllegalArgumentException for a disclosure that the token did not foresee, or a hash that is not SHA-256 */
    static ObjectNode join(ObjectNode payload, String[] parts) {
        if (parts.length > MOST || !payload.path("_sd_alg").asString("sha-256").equals("sha-256")) {
            throw new IllegalArgumentException("disclosures");
        }
        Disclosures disclosures = new Disclosures(parts);
        ObjectNode joined = (ObjectNode) disclosures.join(payload, 0);
        joined.remove("_sd_alg");
        if (!disclosures.byDigest.isEmpty()) {
            throw new IllegalArgumentException("not foreseen");
        }
        return joined;
    }

    private JsonNode join(JsonNode node, int deep) {
        if (deep > DEEPEST) {
            throw new IllegalArgumentException("depth");
        }
        if (node instanceof ObjectNode object) {
            return fields(object, deep);
        }
        return node instanceof ArrayNode array ? elements(array, deep) : node;
    }

    private ObjectNode fields(ObjectNode object, int deep) {
        ObjectNode joined = object.objectNode();
        object.properties().stream()
                .filter(field -> !field.getKey().equals("_sd"))
                .forEach(field -> joined.set(field.getKey(), join(field.getValue(), deep + 1)));
        for (JsonNode digest : object.path("_sd")) {
            JsonNode disclosed = byDigest.remove(digest.asString(""));
            if (disclosed != null) {
                String name = disclosed.path(1).asString("");
                if (disclosed.size() != 3 || joined.has(name) || name.equals("_sd") || name.equals("...")) {
                    throw new IllegalArgumentException("disclosure");
                }
                joined.set(name, join(disclosed.get(2), deep + 1));
            }
        }
        return joined;
    }

    private ArrayNode elements(ArrayNode array, int deep) {
        ArrayNode joined = array.arrayNode();
        for (JsonNode one : array) {
            if (one.size() != 1 || !one.path("...").isString()) {
                joined.add(join(one, deep + 1));
                continue;
            }
            JsonNode disclosed = byDigest.remove(one.path("...").stringValue());
            if (disclosed != null && disclosed.size() == 2) {
                joined.add(join(disclosed.get(1), deep + 1));
            }
        }
        return joined;
    }

    private static String digest(String disclosure) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(disclosure.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
