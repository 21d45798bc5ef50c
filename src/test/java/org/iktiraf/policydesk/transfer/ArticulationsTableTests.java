package org.iktiraf.policydesk.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.iktiraf.policydesk.drafting.OpenPoint.Kind;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.iktiraf.policydesk.transfer.AnswersCheck.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticulationsTableTests {

    private static final String OLD = """
            id,sources,issuer,courses,minimum grade,percent,from,to
            welding,X1;X2,"A college, old",DWF1013,C,80,2020-01-01,
            """;

    private static final ProposedArticulation PROPOSED = new ProposedArticulation(
            "1",
            CtdlSamples.HOUSE,
            "Wélding!",
            "/@graph/1",
            List.of("A", "B"),
            null,
            List.of("DWF1013"),
            "5",
            LocalDate.of(2026, 3, 1),
            null,
            List.of(
                    new OpenPoint(Kind.SOURCES, "A, B", ""),
                    new OpenPoint(Kind.CREDITS, "5", ""),
                    new OpenPoint(Kind.CONDITION, "requires: Grade C,\nor better", "")));

    @Test
    void keepsEveryRowAndAddsOneWithTheProseAsItsNote() {
        assertThat(ArticulationsTable.with(OLD, PROPOSED, answers(true, false, "5", "2026-03-01")))
                .isEqualTo("""
                        id,sources,issuer,courses,minimum grade,percent,from,to,credits,note
                        welding,X1;X2,"A college, old",DWF1013,C,80,2020-01-01,,,
                        welding-2,A;B,none,DWF1013,none,85,2026-03-01,none,5,"requires: Grade C, or better"
                        """);
    }

    @Test
    void writesARowForEachSourceThatCountsAlone() {
        assertThat(ArticulationsTable.with("", PROPOSED, answers(false, true, "9", "2026-03-01")))
                .contains("\nwelding,A,none,DWF1013,none,85,2026-03-01,none,,")
                .contains("\nwelding-2,B,none,DWF1013,none,85,2026-03-01,none,,");
    }

    @Test
    void settlesNothingThatNobodyAnswered() {
        Answers none = new Answers(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(AnswersCheck.of(PROPOSED, none))
                .extracting(Wrong::field)
                .containsExactlyInAnyOrder("sources", "courses", "ownCredits", "percent", "from", "settled");
        assertThat(AnswersCheck.of(PROPOSED, answers(null, false, "", "2030-01-01")))
                .extracting(Wrong::field)
                .containsExactlyInAnyOrder("sourcesTogether", "credits", "to");
        assertThat(AnswersCheck.of(PROPOSED, answers(true, true, "", "2026-03-01")))
                .isEmpty();
    }

    private static Answers answers(
            @Nullable Boolean together, @Nullable Boolean own, @Nullable String credits, String from) {
        return new Answers(
                PROPOSED.sources(),
                together,
                "",
                PROPOSED.courses(),
                null,
                " ",
                "85",
                own,
                credits,
                from,
                from.startsWith("2030") ? "2029-01-01" : "",
                PROPOSED.conditions());
    }
}
