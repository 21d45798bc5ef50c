package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A university or college: what it offers and what it has decided for itself.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param approvals first day of each approval that it holds, such as {@code apel-c}
 * @param gradeScales grades of other scales as grades of its own: scale, then grade, then grade here
 * @param keep which courses it keeps under a cap
 * @param profile how it writes to learners
 */
public record Institution(
        String slug,
        String name,
        String country,
        Map<String, LocalDate> approvals,
        Map<String, Map<String, String>> gradeScales,
        Map<String, List<String>> lists,
        Keep keep,
        Profile profile,
        List<Programme> programmes,
        List<Articulation> articulations) {

    public Institution {
        approvals = Map.copyOf(approvals);
        gradeScales = Map.copyOf(gradeScales);
        lists = Map.copyOf(lists);
        programmes = List.copyOf(programmes);
        articulations = List.copyOf(articulations);
    }

    public Optional<Programme> programme(String code) {
        return programmes.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
