package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An earlier use of a piece of evidence: what it has already earned, here or elsewhere.
 *
 * @param evidence id of the credential, qualification or experience
 * @param purpose what for: credit, an exemption, an award or admission
 * @param towards the award that it counted to
 * @param here whether the institution that is asked granted it
 * @param route by which route, in the words of claims
 * @param credits credits here that it earned then
 */
public record Use(
        String id,
        @Nullable String evidence,
        @Nullable String purpose,
        @Nullable String towards,
        @Nullable Boolean here,
        @Nullable String route,
        @Nullable BigDecimal credits,
        @Nullable LocalDate on) {

    public Use {
        Objects.requireNonNull(id);
    }
}
