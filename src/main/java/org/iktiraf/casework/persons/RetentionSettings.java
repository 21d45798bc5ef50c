package org.iktiraf.casework.persons;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long persons are kept, such as {@code P7Y}, counted from the last thing that happened to their case; null for ever.
 *
 * @param decided where a person has decided the case
 * @param undecided where nobody has
 */
@ConfigurationProperties("iktiraf.retention")
record RetentionSettings(@Nullable Period decided, @Nullable Period undecided) {

    RetentionSettings {
        check("decided", decided);
        check("undecided", undecided);
    }

    private static void check(String name, @Nullable Period kept) {
        if (kept != null && (kept.isNegative() || kept.isZero())) {
            throw new IllegalArgumentException("iktiraf.retention." + name + " is no time to keep anything: " + kept);
        }
    }
}
