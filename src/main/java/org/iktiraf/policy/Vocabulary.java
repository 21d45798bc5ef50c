package org.iktiraf.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that policies share: levels, credit units, grade scales and qualification titles, each with its source.
 *
 * @param levels by name, such as {@code bachelor}
 * @param levelCrosswalk what a level of one framework is in another
 * @param creditUnits units of credit, by name
 * @param gradeScales grades of each scale, best first
 * @param qualificationTitles titles that the framework keeps for qualifications, in lower case, English and Malay
 */
public record Vocabulary(
        Map<String, LevelName> levels,
        LevelCrosswalk levelCrosswalk,
        Map<String, CreditUnit> creditUnits,
        Map<String, List<String>> gradeScales,
        Set<String> qualificationTitles) {

    public Vocabulary {
        levels = Map.copyOf(levels);
        creditUnits = Map.copyOf(creditUnits);
        gradeScales = Map.copyOf(gradeScales);
        qualificationTitles = Set.copyOf(qualificationTitles);
    }

    public Optional<LevelName> level(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(levels.get(name));
    }

    /** Notional learning hours of one credit; null where the unit is not known or has no single value. */
    public @Nullable BigDecimal hoursOfCredit(String unit) {
        CreditUnit known = creditUnits.get(unit);
        return known == null ? null : known.hours();
    }

    /**
     * A level's name with its place in the Malaysian Qualifications Framework and its titles.
     *
     * @param accessAs the level by whose rules learners enter it: a graduate diploma is entered as a bachelor's
     */
    public record LevelName(String name, int mqfLevel, String accessAs, Text title) {}
}
