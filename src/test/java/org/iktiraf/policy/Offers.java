package org.iktiraf.policy;

import java.util.List;
import java.util.Map;

/** A bachelor's programme of 120 credits in 8 semesters, for tests, and the institution that offers it. */
public final class Offers {

    private Offers() {}

    public static Course course(String code, int credits, String kind) {
        return new Course(code, code, credits, kind, List.of(), null, CourseTraits.NONE);
    }

    public static Programme programme(Course... courses) {
        return new Programme(
                "P",
                "P",
                "bachelor",
                120,
                null,
                null,
                null,
                null,
                null,
                null,
                "standard",
                8,
                Award.NONE,
                Map.of(),
                List.of(),
                List.of(),
                List.of(courses),
                List.of());
    }

    /** @param grades tables by which it reads grades of other scales */
    public static Institution institution(
            Keep keep, Map<String, Map<String, String>> grades, List<Articulation> articulations) {
        return new Institution(
                "here", "Here", "MY", Map.of(), grades, Map.of(), keep, Profile.NONE, List.of(), articulations);
    }
}
