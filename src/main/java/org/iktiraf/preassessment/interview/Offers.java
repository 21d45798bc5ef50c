package org.iktiraf.preassessment.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.springframework.stereotype.Component;

/** The programmes of all institutions under the rules of now. */
@Component
class Offers {

    private final CurrentRules rules;

    Offers(CurrentRules rules) {
        this.rules = rules;
    }

    List<Offer> matching(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return rules.now().rulebook().institutions().values().stream()
                .sorted(Comparator.comparing(Institution::name))
                .flatMap(at -> at.programmes().stream().map(one -> Offer.of(at, one)))
                .filter(offer -> offer.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    Optional<Offer> find(String value) {
        return matching("").stream().filter(one -> one.value().equals(value)).findFirst();
    }

    Optional<Programme> chosen(Draft draft) {
        return rules.now()
                .rulebook()
                .institution(String.valueOf(draft.said("asks.institution")))
                .flatMap(at -> at.programme(String.valueOf(draft.said("asks.programme"))));
    }
}
