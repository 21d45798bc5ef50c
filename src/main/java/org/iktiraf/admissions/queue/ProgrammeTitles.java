package org.iktiraf.admissions.queue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.policy.Programme;
import org.springframework.stereotype.Component;

/** Titles of programmes, as the rules in use have them. */
@Component
class ProgrammeTitles {

    private final CurrentRules rules;

    ProgrammeTitles(CurrentRules rules) {
        this.rules = rules;
    }

    /** The title of a case's programme; what names it where the rules know none, or the portfolio carried it. */
    String title(String programme) {
        int slash = programme.indexOf('/');
        return slash < 0
                ? programme
                : rules.now()
                        .rulebook()
                        .institution(programme.substring(0, slash))
                        .flatMap(institution -> institution.programme(programme.substring(slash + 1)))
                        .map(Programme::title)
                        .orElse(programme);
    }

    /** Programmes in whose title these words stand; none for no words. */
    Set<String> titled(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? Set.of()
                : rules.now().rulebook().institutions().values().stream()
                        .flatMap(institution -> institution.programmes().stream()
                                .filter(one ->
                                        one.title().toLowerCase(Locale.ROOT).contains(wanted))
                                .map(one -> institution.slug() + "/" + one.code()))
                        .collect(Collectors.toSet());
    }
}
