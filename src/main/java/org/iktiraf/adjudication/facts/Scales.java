package org.iktiraf.adjudication.facts;

import java.util.Map;
import org.iktiraf.policy.Institution;
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
}
