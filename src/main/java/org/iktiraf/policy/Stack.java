package org.iktiraf.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several micro-credentials that together make a programme certificate or answer one course.
 *
 * @param course code of the course that it answers; null where it makes a certificate only
 * @param certificate title of the certificate that it makes, null where it makes none
 * @param parts the credentials that it is made of
 * @param needed how many of the parts are needed; null for all
 * @param hours total study hours needed, null where none are asked
 * @param finalAssessment whether one assessment at the end of all parts is asked for
 * @param certificatesNeeded whether each part's certificate must have been issued
 */
public record Stack(
        String id,
        String title,
        @Nullable String course,
        @Nullable String certificate,
        List<StackPart> parts,
        @Nullable Integer needed,
        @Nullable BigDecimal hours,
        boolean finalAssessment,
        boolean certificatesNeeded) {

    public Stack {
        parts = List.copyOf(parts);
    }

    /** The certificate that it makes, to be claimed like a course: its code is the stack's id, and it has no credits. */
    Course certificateAsCourse() {
        return new Course(
                id,
                Optional.ofNullable(certificate).orElse(title),
                0,
                "certificate",
                List.of(),
                null,
                CourseTraits.NONE);
    }

    /** How many parts make the stack. */
    public int partsNeeded() {
        return Optional.ofNullable(needed).orElse(parts.size());
    }

    /** One credential of the stack, known by its code or its title. */
    public record StackPart(@Nullable String code, String title) {}
}
