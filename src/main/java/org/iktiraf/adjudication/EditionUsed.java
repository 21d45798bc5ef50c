package org.iktiraf.adjudication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition that bound a decision.
 *
 * @param inForceFrom null where nobody has published the day
 * @param inForce false where the policy does not answer on the day of the decision
 */
public record EditionUsed(
        String slug, String hash, @Nullable LocalDate inForceFrom, boolean inForce) {}
