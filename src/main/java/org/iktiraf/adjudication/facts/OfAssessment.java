package org.iktiraf.adjudication.facts;

import java.util.List;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** How the learning of a credential was assessed and with what result; marks are out of 100. */
public interface OfAssessment extends AboutCredential {

    /** Whether it was assessed at all; attendance alone earns no credit. */
    default Found assessed() {
        return Stated.of(this, "assessment.held", c -> c.assessment().held());
    }

    /** Whether somebody supervised the assessment. */
    default Found supervised() {
        return Stated.of(this, "assessment.supervised", c -> c.assessment().supervised());
    }

    /** Whether identity was checked at the assessment. */
    default Found identityChecked() {
        return Stated.of(this, "assessment.identityChecked", c -> c.assessment().identityChecked());
    }

    /** How often its assessment was sat. */
    default Found attempts() {
        return Stated.of(this, "assessment.attempts", c -> c.assessment().attempts());
    }

    /** How its assessment was held, null where it does not say; a key of tables. */
    default @Nullable String mode() {
        Credential mine = credential();
        return mine == null ? null : mine.assessment().mode();
    }

    /** Its grade on any scale, else its marks out of 100. */
    default Found result() {
        return Stated.of(
                this,
                "assessment",
                c -> c.assessment().grade() == null
                        ? c.assessment().percent()
                        : c.assessment().grade().value());
    }

    /** Marks out of 100. */
    default Found marks() {
        return Stated.of(this, "assessment.percent", c -> c.assessment().percent());
    }

    /** Mean of all marks in a component of its assessment. */
    default Found mean(String component) {
        return marksIn().mean(component, null);
    }

    /** Mean of the best so many marks in a component; not known where there are fewer. */
    default Found mean(String component, Figure best) {
        return marksIn().mean(component, best);
    }

    /** The weighted whole of components, whose means are taken; the table names them and gives their percentages. */
    default Found composite(Figure weights) {
        return marksIn().composite(weights, null);
    }

    /** As {@link #composite(Figure)}, of one component taking its best so many marks. */
    default Found composite(Figure weights, String bestOf, Figure best) {
        return marksIn().composite(weights, new ComponentMarks.Best(bestOf, best));
    }

    /** The name of the best band whose least mark is reached, {@code none} below all of them. */
    default Found band(Figure leastMarks, String rounding) {
        return ComponentMarks.band(marks().rounded(rounding), leastMarks);
    }

    private ComponentMarks marksIn() {
        Credential mine = credential();
        return new ComponentMarks(mine == null ? List.of() : mine.assessment().results(), where());
    }
}
