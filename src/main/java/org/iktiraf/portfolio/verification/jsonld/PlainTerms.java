package org.iktiraf.portfolio.verification.jsonld;

import java.util.List;
import java.util.Set;
import org.iktiraf.portfolio.verification.JsonLists;
import org.iktiraf.portfolio.verification.keys.Unclear;
import tools.jackson.databind.JsonNode;

/**
 * Holds a document to the terms of the pinned contexts. A graph may be written in many ways: a revoked badge whose
 * {@code credentialStatus} is spelled as a whole address, or wrapped, or renamed by a context of the document's own, still
 * verifies, and no reader of plain JSON would see that it has a status.
 */
final class PlainTerms {

    private static final Set<String> KEYWORDS = Set.of("@context", "@value", "@language", "@direction");
    private static final Set<String> OF_CONTEXTS =
            Set.of("@vocab", "@base", "@language", "@direction", "@version", "@protected", "@propagate");

    private static final Set<String> SINGLE = Set.of(
            "id",
            "issuer",
            "validFrom",
            "validUntil",
            "issuanceDate",
            "expirationDate",
            "statusListIndex",
            "statusListCredential",
            "encodedList",
            "creditsEarned",
            "creditsAvailable",
            "hashed",
            "identityHash",
            "salt");

    private final Contexts contexts;
    private final KnownTerms known;

    private PlainTerms(Contexts contexts, KnownTerms known) {
        this.contexts = contexts;
        this.known = known;
    }

    static PlainTerms of(Contexts contexts) {
        return new PlainTerms(contexts, KnownTerms.of(contexts));
    }

    void check(JsonNode document) throws Unclear {
        check(document, new Meanings(known));
    }

    private void check(JsonNode node, Meanings outer) throws Unclear {
        Meanings meanings = node.isObject() ? withContext(node.path("@context"), outer) : outer;
        for (var field : node.properties()) {
            if (!field.getKey().equals("@context")) {
                key(field.getKey(), meanings);
                shape(field.getKey(), field.getValue());
                check(field.getValue(), meanings);
            }
        }
        for (JsonNode one : node.isArray() ? node.values() : List.<JsonNode>of()) {
            check(one, meanings);
        }
    }

    private static void key(String key, Meanings meanings) throws Unclear {
        if (key.startsWith("@") ? !KEYWORDS.contains(key) : meanings.hide(key)) {
            throw new Unclear("term-not-plain", key);
        }
    }

    /** A list of one, a list in a list, or a wrapped value is the same in a graph and another thing to a reader. */
    private static void shape(String key, JsonNode value) throws Unclear {
        boolean wrapped = value.has("@value") && !value.has("@language") && !value.has("@direction");
        boolean nested = value.values().stream().anyMatch(one -> value.isArray() && one.isArray());
        if (wrapped || nested || value.isArray() && SINGLE.contains(key)) {
            throw new Unclear("term-not-plain", key);
        }
    }

    private Meanings withContext(JsonNode context, Meanings outer) throws Unclear {
        Meanings meanings = outer;
        for (JsonNode one : JsonLists.of(context)) {
            if (one.isString() && !contexts.has(one.stringValue())) {
                throw new Unclear("context-not-trusted", one.stringValue());
            }
            if (one.isObject()) {
                own(one);
                meanings = meanings.with(one);
            }
        }
        return meanings;
    }

    /** A document's own context may give a meaning to new terms, and may not give another to those that are known. */
    private void own(JsonNode context) throws Unclear {
        for (var term : context.properties()) {
            JsonNode meaning = term.getValue();
            if (term.getKey().equals("@import")) {
                throw new Unclear("context-not-trusted", meaning.asString(""));
            }
            if (term.getKey().startsWith("@")
                    ? !OF_CONTEXTS.contains(term.getKey())
                    : redefines(term.getKey(), meaning)) {
                throw new Unclear("term-redefined", term.getKey());
            }
            if (meaning.path("@context").isObject()) {
                own(meaning.path("@context"));
            } else if (meaning.has("@context")) {
                throw new Unclear("term-redefined", term.getKey());
            }
        }
    }

    private boolean redefines(String term, JsonNode meaning) {
        return known.has(term) && !known.means(term, meaning)
                || meaning.path("@id").asString("").startsWith("@")
                || meaning.isString() && meaning.stringValue().startsWith("@") && !known.has(term);
    }
}
