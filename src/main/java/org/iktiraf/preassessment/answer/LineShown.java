package org.iktiraf.preassessment.answer;

import java.util.List;
import org.iktiraf.explaining.FindingLine;
import org.iktiraf.explaining.RemedyShown;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One line of the answer.
 *
 * @param status {@code likely}, {@code needs} or {@code no}
 * @param name the way in or the course
 * @param credits what the course carries, null for a way in
 * @param reasons what is not met or not known
 * @param agreed conditions in prose of the agreements by which it was answered
 * @param remedy null where the line is granted
 */
public record LineShown(
        String status,
        String id,
        String name,
        Outcome outcome,
        @Nullable String credits,
        List<FindingLine> reasons,
        List<String> agreed,
        @Nullable RemedyShown remedy) {

    public LineShown {
        reasons = List.copyOf(reasons);
        agreed = List.copyOf(agreed);
    }

    static String status(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE, GRANTED, GRANTED_IN_PART, GRANTED_AS_ELECTIVE, EXEMPT_NO_CREDIT -> "likely";
            case NOT_ELIGIBLE, REFUSED, RECORD_ONLY, HELD_BACK_BY_CAP, COUNTED_ELSEWHERE -> "no";
            default -> "needs";
        };
    }
}
