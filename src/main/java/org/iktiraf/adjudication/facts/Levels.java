package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.iktiraf.policy.LevelCrosswalk;
import org.iktiraf.policy.LevelCrosswalk.Correspondence;
import org.iktiraf.policy.Standing;
import org.iktiraf.portfolio.Level;
import org.jspecify.annotations.Nullable;

/** A stated level as a level of another framework, by the crosswalk: a number, or the numbers of which it may be any. */
record Levels(@Nullable Level stated, String where, LevelCrosswalk crosswalk) {

    /** Not known where no level is stated, no framework is wanted, or no table leads there. */
    Found in(@Nullable String framework) {
        return stated == null || framework == null ? Found.unknown(where) : found(corresponding(stated, framework));
    }

    /** The one level by tables that were published; null where there is none, or several. */
    @Nullable
    String published(String framework) {
        if (stated == null || stated.framework().equals(framework)) {
            return stated == null ? null : stated.value();
        }
        Correspondence known = corresponding(stated, framework);
        return known.standing() == Standing.DERIVED || known.values().size() != 1
                ? null
                : known.values().iterator().next();
    }

    /** Where a level of another framework was found: the field, the chain of tables and their weakest standing. */
    String by(@Nullable String framework) {
        Correspondence known = stated == null || framework == null ? null : corresponding(stated, framework);
        return known == null || known.chain().size() < 2
                ? where
                : "%s (%s: %s)"
                        .formatted(
                                where,
                                String.join(" > ", known.chain()),
                                Objects.requireNonNull(known.standing()).word());
    }

    private Found found(Correspondence known) {
        List<BigDecimal> numbers = known.numbers();
        return numbers.isEmpty()
                ? Found.unknown(where)
                : Found.of(numbers.size() == 1 ? numbers.get(0) : numbers, by(last(known)));
    }

    private static String last(Correspondence known) {
        return known.chain().get(known.chain().size() - 1);
    }

    private Correspondence corresponding(Level level, String framework) {
        return crosswalk.levels(level.framework(), level.value(), framework);
    }
}
