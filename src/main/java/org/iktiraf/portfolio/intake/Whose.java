package org.iktiraf.portfolio.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * What must be known of the learner to read their files, and is not kept.
 *
 * @param addresses e-mail addresses and other identifiers under which the learner earned them
 * @param today day on which status lists and the like must be valid
 */
public record Whose(List<String> addresses, LocalDate today) {

    public Whose {
        addresses = List.copyOf(addresses);
    }
}
