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
 * @param levelCrosswalk pairs of levels that published tables hold to be equal
 * @param hoursOfCredit notional learning hours of one credit, by unit; a unit without a single value is absent
 * @param gradeScales grades of each scale, best first
 * @param qualificationTitles titles that the framework keeps for qualifications, in lower case, English and Malay
 */
public record Vocabulary(
        Map<String, LevelName> levels,
        List<LevelPair> levelCrosswalk,
        Map<String, BigDecimal> hoursOfCredit,
        Map<String, List<String>> gradeScales,
        Set<String> qualificationTitles) {

    public Vocabulary {
        levels = Map.copyOf(levels);
        levelCrosswalk = List.copyOf(levelCrosswalk);
        hoursOfCredit = Map.copyOf(hoursOfCredit);
        gradeScales = Map.copyOf(gradeScales);
        qualificationTitles = Set.copyOf(qualificationTitles);
    }

    public Optional<LevelName> level(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(levels.get(name));
    }

    /**
     * A level's name with its place in the Malaysian Qualifications Framework and its titles.
     *
     * @param accessAs the level by whose rules learners enter it: a graduate diploma is entered as a bachelor's
     */
    public record LevelName(String name, int mqfLevel, String accessAs, Text title) {}

    /** Two levels that a published table holds to be equal. */
    public record LevelPair(String framework, String value, String otherFramework, String otherValue, String source) {}
}
