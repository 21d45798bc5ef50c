package org.iktiraf.adjudication.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Samples;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class RemedyTests {

    private static final PortfolioWriter WRITER = new PortfolioWriter();

    @Test
    void asksForTheCertificateThatWasNotPaidFor() {
        assertThat(only("malay-language-unpaid-certificate").changes())
                .singleElement()
                .satisfies(change -> assertThat(change.where()).isEqualTo("credentials/mc-adv.certificateIssued"))
                .extracting(Change::kind)
                .isEqualTo(ChangeKind.COMPLETE);
    }

    @Test
    void asksForThePartThatIsMissing() {
        assertThat(only("malay-language-three-of-four").changes())
                .extracting(Change::to)
                .containsExactly("Academic Writing in Malay");
    }

    @Test
    void namesTheFirstDayOnWhichEnoughWorkIsReached() {
        Change wait = only("overlapping-jobs").changes().get(0);

        assertThat(wait.where()).isEqualTo("asks.on");
        assertThat(access("overlapping-jobs", "2026-02-27")).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(access("overlapping-jobs", String.valueOf(wait.to()))).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void saysWhatBlocksWhereNothingIsInTheLearnersPower() {
        Remedy none = only("final-year-project-by-experience");

        assertThat(none.proven()).isFalse();
        assertThat(none.stuck()).contains("mqa/apel-c/excluded-courses");
    }

    @Test
    void givesUpNothingWhereAnotherOrderIsEnough() {
        Remedy remedy = only("forty-credits-under-thirty-six");

        assertThat(remedy.changes()).extracting(Change::kind).containsExactly(ChangeKind.RANK);
        assertThat(remedy.creditsAfter()).isEqualByComparingTo("36");
    }

    /** Changes of single fields, made here by hand. */
    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void flipsTheLineWithAllChangesAndWithNoneLeftOut(String sample) {
        Portfolio portfolio = Samples.portfolio(sample);
        for (Remedy remedy : advice(sample).remedies()) {
            ObjectNode root = WRITER.tree(portfolio);
            if (remedy.proven() && remedy.changes().stream().allMatch(change -> isFieldAlone(root, change))) {
                assertThat(remedy.line().isReached(remedy.line().in(decided(root, remedy.changes()))))
                        .isTrue();
                for (Change one : remedy.changes()) {
                    List<Change> others = new ArrayList<>(remedy.changes());
                    others.remove(one);
                    assertThat(remedy.line().isReached(remedy.line().in(decided(WRITER.tree(portfolio), others))))
                            .isFalse();
                }
            }
        }
    }

    private static boolean isFieldAlone(ObjectNode root, Change change) {
        return PortfolioTree.isField(root, change.where())
                && change.kind() != ChangeKind.RANK
                && change.kind() != ChangeKind.WAIT;
    }

    private static Decision decided(ObjectNode root, List<Change> changes) {
        changes.forEach(change -> PortfolioTree.set(root, change.where(), change.to()));
        return Samples.ADJUDICATOR.decide(new PortfolioReader().read(root), Samples.RULEBOOK);
    }

    private static Outcome access(String sample, String on) {
        ObjectNode root = WRITER.tree(Samples.portfolio(sample));
        PortfolioTree.set(root, "asks.on", on);
        return Samples.ADJUDICATOR
                .decide(WRITER.readBack(root), Samples.RULEBOOK)
                .access()
                .get(0)
                .outcome();
    }

    private static Remedy only(String sample) {
        assertThat(advice(sample).remedies()).hasSize(1);
        return advice(sample).remedies().get(0);
    }

    private static Advice advice(String sample) {
        return new Counsel(Samples.ADJUDICATOR).on(Samples.portfolio(sample), Samples.RULEBOOK, () -> false);
    }
}
