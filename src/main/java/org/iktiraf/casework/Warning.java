package org.iktiraf.casework;

import java.util.List;

/**
 * What an officer should know before deciding or writing.
 *
 * @param lines on which it bears; empty where it bears on the case
 */
public record Warning(Kind kind, List<String> lines) {

    public Warning {
        lines = List.copyOf(lines);
    }

    /** What there is to know. */
    public enum Kind {
        /** A rule that decides the line could not tell. */
        CANNOT_TELL,
        /** The line is neither granted nor refused. */
        OPEN_LINE,
        /** What an override departs from is no longer there; it has no effect. */
        WITHOUT_EFFECT,
        /** The learner was asked for evidence and has not answered. */
        LEARNER_ASKED,
        /** The same officer made the decision that is contested. */
        SAME_OFFICER,
        NO_APPEAL_OFFICE,
        NO_APPEAL_DAYS,
        NO_SIGNATORY
    }
}
