package org.iktiraf.policy;

import java.util.Map;
import java.util.Optional;

/**
 * All of {@code rules/} at one moment: what a decision reads, swapped as a whole on reload.
 *
 * @param editions by slug
 * @param institutions by slug
 */
public record Rulebook(
        Map<String, Edition> editions,
        Map<String, Institution> institutions,
        Vocabulary vocabulary,
        Register register) {

    public Rulebook {
        editions = Map.copyOf(editions);
        institutions = Map.copyOf(institutions);
    }

    public Optional<Edition> edition(String slug) {
        return Optional.ofNullable(editions.get(slug));
    }

    public Optional<Institution> institution(String slug) {
        return Optional.ofNullable(institutions.get(slug));
    }
}
