package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credit;
import org.jspecify.annotations.Nullable;

/** Names of the scale and the unit in which Malaysian institutions grade and count. */
public final class Scales {

    /** Both the grade scale and the credit unit of the vocabulary. */
    public static final String OWN = "MY";

    private Scales() {}

    /** A grade as a grade of the institution's own scale; null where its scale has no table here. */
    public static @Nullable String here(Institution institution, String scale, String grade) {
        Map<String, String> table = institution.gradeScales().getOrDefault(scale, Map.of());
        return table.getOrDefault(grade, scale.equals(OWN) ? grade : null);
    }

    /** Credits in the own unit, converted by hours; null where they are not known or the unit has no hours. */
    static @Nullable BigDecimal inOwnUnit(@Nullable Credit credit, Vocabulary vocabulary) {
        if (credit == null || credit.unit().equals(OWN)) {
            return credit == null ? null : credit.amount();
        }
        BigDecimal theirs = vocabulary.hoursOfCredit().get(credit.unit());
        BigDecimal ours = vocabulary.hoursOfCredit().get(OWN);
        return theirs == null || ours == null
                ? null
                : credit.amount().multiply(theirs).divide(ours, 2, RoundingMode.DOWN);
    }
}
