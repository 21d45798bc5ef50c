package org.iktiraf.policydesk.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An articulation that somebody else's file proposes. It is no part of any rules until a person has settled its points;
 * until then its draft cannot be sent to review.
 *
 * @param institution slug of the institution that would accept it
 * @param name what the file calls it
 * @param place where in the file it stands, as a JSON Pointer
 * @param sources codes or titles of what it transfers from
 * @param issuer who issues these; null where the file does not say
 * @param courses codes of the courses here that it clearly names
 * @param credits how many it transfers, in the unit of the file; null where it does not say
 * @param from first day; null where the file does not say
 * @param to last day; null where it has none
 */
public record ProposedArticulation(
        String id,
        String institution,
        String name,
        String place,
        List<String> sources,
        @Nullable String issuer,
        List<String> courses,
        @Nullable String credits,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<OpenPoint> points) {

    public ProposedArticulation {
        sources = List.copyOf(sources);
        courses = List.copyOf(courses);
        points = List.copyOf(points);
    }

    /** Whether something of this kind is open. */
    public boolean asks(OpenPoint.Kind kind) {
        return points.stream().anyMatch(point -> point.kind() == kind);
    }

    /** What it says in prose, each text once. */
    public List<String> conditions() {
        return points.stream()
                .filter(point -> point.kind() == OpenPoint.Kind.CONDITION)
                .map(OpenPoint::text)
                .distinct()
                .toList();
    }
}
