package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the whole qualification: of a credential's programme or, where nothing is said of that and the
 * credential is no mere course, of the credential itself.
 */
public interface OfQualification extends AboutCredential {

    /** The day on which the whole qualification was awarded: that of its programme, or itself if it is no course. */
    default Found qualificationAwardedOn() {
        return WholeQualification.of(credential()).awarded(where());
    }

    /** Months from that day to a reference day; a begun month counts as whole. */
    default Found qualificationAge(String referenceDay) {
        Found day = qualificationAwardedOn();
        return Found.of(
                day.value() instanceof LocalDate awarded ? Stated.since(this, awarded, referenceDay) : null,
                day.where());
    }

    /** Whether the whole qualification was completed. */
    default Found qualificationCompleted() {
        return WholeQualification.of(credential()).completed(where());
    }

    /** Code of the whole qualification. */
    default Found qualificationCode() {
        return WholeQualification.of(credential()).code(where());
    }

    /** As {@link #qualificationCode()}, null where it is not known; a key of tables. */
    default @Nullable String qualificationKey() {
        return WholeQualification.of(credential()).code();
    }
}
