package org.iktiraf.portfolio.verification.jsonld;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the terms of a place in a document may mean: those that are known, and those of the document's own contexts. */
final class Meanings {

    private static final int DEEPEST = 5;

    private final KnownTerms known;
    private final Map<String, Set<String>> own;

    Meanings(KnownTerms known) {
        this(known, Map.of());
    }

    private Meanings(KnownTerms known, Map<String, Set<String>> own) {
        this.known = known;
        this.own = own;
    }

    Meanings with(JsonNode context) {
        Map<String, Set<String>> all = new HashMap<>(own);
        gather(context, all);
        return new Meanings(known, all);
    }

    /** Whether this is another way to write a known term, so that who reads plain JSON would not find it. */
    boolean hide(String key) {
        return !known.has(key) && written(key).anyMatch(known::isAddress);
    }

    private Stream<String> written(String key) {
        Stream<String> vocabularies = own.getOrDefault("@vocab", Set.of()).stream()
                .flatMap(this::whole)
                .map(before -> before + key);
        Stream<String> defined = own.getOrDefault(key, Set.of()).stream().flatMap(this::whole);
        return Stream.of(whole(key), vocabularies, defined).flatMap(all -> all);
    }

    private Stream<String> whole(String address) {
        return whole(address, DEEPEST);
    }

    /** An address as it is, and as it would be if its beginning were a prefix, which may itself begin with one. */
    private Stream<String> whole(String address, int deep) {
        int colon = address.indexOf(':');
        if (colon < 0 || deep == 0) {
            return Stream.of(address);
        }
        String prefix = address.substring(0, colon);
        String rest = address.substring(colon + 1);
        Stream<String> written = Stream.of(own, known.prefixes())
                .flatMap(all -> all.getOrDefault(prefix, Set.of()).stream())
                .flatMap(before -> whole(before, deep - 1))
                .map(before -> before + rest);
        return Stream.concat(Stream.of(address), written);
    }

    private static void gather(JsonNode context, Map<String, Set<String>> into) {
        for (var term : context.properties()) {
            JsonNode meaning = term.getValue();
            String id = meaning.isString()
                    ? meaning.stringValue()
                    : meaning.path("@id").asString("");
            into.merge(term.getKey(), Set.of(id), Meanings::both);
            if (meaning.path("@context").isObject()) {
                gather(meaning.path("@context"), into);
            }
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
