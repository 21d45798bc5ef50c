package org.iktiraf.preassessment.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as its learner may see it: what happened and when, and what was written to or by them; not by which officer.
 *
 * @param mine whether the learner did it
 * @param line the claim or way in that it is about, empty where it is about none
 * @param text null where nothing was written, or where it is not for the learner
 */
public record StepShown(
        Instant at,
        String kind,
        boolean mine,
        String line,
        @Nullable String text) {}
