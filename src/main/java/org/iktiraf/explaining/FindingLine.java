package org.iktiraf.explaining;

import java.util.Comparator;
import java.util.List;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;

/**
 * A finding on a page, with whether it still takes part in the answer.
 *
 * @param aside why it is not part of the answer ({@code notice}, {@code grade}, {@code fee}, {@code negotiable},
 *     {@code otherwise}), empty where it is
 */
public record FindingLine(FindingShown finding, String aside) {

    /** What is not met, then what cannot be told, then what is met; last what is not part of the answer. */
    public static final Comparator<FindingLine> GRAVEST_FIRST = Comparator.<FindingLine, Boolean>comparing(
                    line -> !line.aside.isEmpty())
            .thenComparing(
                    line -> List.of(State.NOT_MET, State.CANNOT_TELL, State.MET).indexOf(line.finding.state()))
            .thenComparing(line -> line.finding.subject())
            .thenComparing(line -> line.finding.rule());

    public static FindingLine of(FindingShown finding, List<FindingShown> all) {
        return new FindingLine(
                finding,
                switch (finding.part()) {
                    case "notice", "grade", "fee", "negotiable" -> finding.part();
                    default -> finding.state() != State.MET && otherwiseMet(finding, all) ? "otherwise" : "";
                });
    }

    /** Whether one of its alternatives is met, which is enough. */
    private static boolean otherwiseMet(FindingShown finding, List<FindingShown> all) {
        return finding.anyOf() != null
                && all.stream()
                        .filter(other -> other.state() == State.MET)
                        .anyMatch(other -> finding.anyOf().equals(other.anyOf())
                                && finding.subject().equals(other.subject()));
    }

    /** Whether somebody has to look at it. */
    public boolean isPending() {
        return aside.isEmpty() && finding.state() != State.MET;
    }
}
