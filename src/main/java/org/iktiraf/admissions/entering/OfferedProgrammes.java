package org.iktiraf.admissions.entering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.policy.Programme;
import org.springframework.stereotype.Component;

/** The programmes for which a case can be opened, as the rules in use have them. */
@Component
class OfferedProgrammes {

    private final CurrentRules rules;

    OfferedProgrammes(CurrentRules rules) {
        this.rules = rules;
    }

    /** By the names of their institutions and their titles. */
    List<Offered> all() {
        return rules.now().rulebook().institutions().values().stream()
                .flatMap(at -> at.programmes().stream().map(one -> new Offered(at.slug(), at.name(), one)))
                .sorted(Comparator.comparing(Offered::title))
                .toList();
    }

    Optional<Offered> find(String value) {
        return all().stream().filter(one -> one.value().equals(value)).findFirst();
    }

    /** A programme with the institution that offers it. */
    record Offered(String institution, String name, Programme programme) {

        public String value() {
            return institution + "/" + programme.code();
        }

        public String title() {
            return name + ": " + programme.title() + " (" + programme.code() + ")";
        }
    }
}
