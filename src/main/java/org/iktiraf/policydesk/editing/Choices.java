package org.iktiraf.policydesk.editing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/** The policies and institutions to choose from, and the policy that was chosen. */
final class Choices {

    private Choices() {}

    /** By the names under which the page shows them; empty where the rules cannot be read. */
    static Optional<Map<String, @Nullable Object>> of(@Nullable Rulebook rulebook, String policy, String words) {
        if (rulebook == null) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> choices = new HashMap<>();
        choices.put("policies", policies(rulebook, words));
        choices.put("institutions", new TreeMap<>(rulebook.institutions()));
        choices.put("chosen", rulebook.edition(policy).map(Edition::policy).orElse(null));
        return Optional.of(choices);
    }

    private static Map<String, Text> policies(Rulebook rulebook, String words) {
        Map<String, Text> titles = new TreeMap<>();
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        rulebook.editions().values().stream()
                .filter(edition -> (edition.slug() + " "
                                + edition.policy().title().en() + " "
                                + edition.policy().title().ms())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(edition -> titles.put(edition.slug(), edition.policy().title()));
        return titles;
    }
}
