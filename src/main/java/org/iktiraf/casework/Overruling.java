package org.iktiraf.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One override, from its proposal on.
 *
 * @param number in the order of the case, from 1
 * @param was state or outcome that was recommended
 * @param becomes state or outcome that takes its place
 * @param text name of what was written, one of {@link org.iktiraf.portfolio.Portfolios}
 * @param second who confirmed, refused or withdrew it; null while it waits
 * @param secondText name of what they wrote; null where nothing
 */
public record Overruling(
        int number,
        Target target,
        String was,
        String becomes,
        OverrideReason reason,
        @Nullable String text,
        String by,
        Instant at,
        Standing standing,
        @Nullable String second,
        @Nullable String secondText) {

    static Overruling proposed(int number, Step step) {
        return new Overruling(
                number,
                Target.of(step),
                step.fact("was"),
                step.fact("outcome"),
                OverrideReason.valueOf(step.fact("reason")),
                step.text(),
                step.by(),
                step.at(),
                Standing.WAITS,
                null,
                null);
    }

    Overruling settled(Step step) {
        return new Overruling(
                number,
                target,
                was,
                becomes,
                reason,
                text,
                by,
                at,
                step.kind() == StepKind.OVERRIDE_CONFIRMED ? Standing.CONFIRMED : Standing.REFUSED,
                step.by(),
                step.text());
    }

    Act act(String who, StepKind kind, @Nullable String words) {
        Act act = Act.of(who, kind)
                .about("number", Integer.toString(number))
                .about("was", was)
                .about("outcome", becomes)
                .about("reason", reason.name())
                .saying(words);
        for (var fact : target.facts().entrySet()) {
            act = act.about(fact.getKey(), fact.getValue());
        }
        return act;
    }

    public boolean waits() {
        return standing == Standing.WAITS;
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    /** How far an override has come. */
    public enum Standing {
        WAITS,
        CONFIRMED,
        /** By a second officer, or withdrawn by who proposed it. */
        REFUSED
    }
}
