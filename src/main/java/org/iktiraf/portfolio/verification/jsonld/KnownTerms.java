package org.iktiraf.portfolio.verification.jsonld;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every term of the pinned contexts, at whatever depth, with what it may mean. */
final class KnownTerms {

    private final Map<String, Set<JsonNode>> meanings = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    static KnownTerms of(Contexts contexts) {
        KnownTerms known = new KnownTerms();
        for (var context : contexts.all()) {
            known.gather(JsonMapper.shared().readTree(context.toString()));
        }
        known.meanings.values().forEach(all -> all.forEach(known::address));
        return known;
    }

    boolean has(String term) {
        return meanings.containsKey(term);
    }

    boolean means(String term, JsonNode meaning) {
        return meanings.getOrDefault(term, Set.of()).contains(meaning);
    }

    /** Whether some known term has this address. */
    boolean isAddress(String address) {
        return addresses.contains(address);
    }

    Map<String, Set<String>> prefixes() {
        return prefixes;
    }

    private void gather(JsonNode node) {
        for (var field : node.properties()) {
            if (field.getKey().equals("@context")) {
                field.getValue().properties().forEach(term -> define(term.getKey(), term.getValue()));
                if (field.getValue().isArray()) {
                    field.getValue()
                            .forEach(one -> one.properties().forEach(term -> define(term.getKey(), term.getValue())));
                }
            }
            gather(field.getValue());
        }
        node.values().stream().filter(one -> node.isArray()).forEach(this::gather);
    }

    private void define(String term, JsonNode meaning) {
        if (!term.startsWith("@")) {
            meanings.computeIfAbsent(term, key -> new HashSet<>()).add(meaning);
            if (meaning.isString()) {
                prefixes.computeIfAbsent(term, key -> new HashSet<>()).add(meaning.stringValue());
            }
        }
    }

    private void address(JsonNode meaning) {
        String id =
                meaning.isString() ? meaning.stringValue() : meaning.path("@id").asString("");
        addresses.add(id);
        int colon = id.indexOf(':');
        prefixes.getOrDefault(id.substring(0, Math.max(0, colon)), Set.of())
                .forEach(before -> addresses.add(before + id.substring(colon + 1)));
        addresses.remove("");
    }
}
