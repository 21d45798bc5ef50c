package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProceedingsTests {

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Steps steps;

    @Test
    void recordsEachStepOnTopOfTheOneBefore() {
        Case taken = take(opened(), "aminah");
        List<Recorded> history = casework.file(taken).history();
        assertThat(history).extracting(one -> one.step().kind()).containsExactly(StepKind.OPENED, StepKind.TAKEN);
        assertThat(history.get(1).step().previous()).isEqualTo(history.get(0).name());
        assertThat(history.get(1).step().by()).isEqualTo("aminah");
        assertThat(taken.owner()).isEqualTo("aminah");
    }

    @Test
    void sealsWhatPeopleWrite() {
        Case asked = proceedings.take(
                opened(), Act.of("aminah", StepKind.MESSAGE).saying(" Please send your transcript. "), one -> one);
        Step step = casework.file(asked).history().get(1).step();
        String text = Objects.requireNonNull(step.text());
        assertThat(portfolios.read(asked.id(), text)).isEqualTo("Please send your transcript.".getBytes(UTF_8));
        assertThat(new String(steps.find(asked.contents().history()).orElseThrow(), UTF_8))
                .doesNotContain("transcript");
    }

    @Test
    void leavesNoTraceOfWhoCameTooLate() {
        Case read = opened();
        Case taken = take(read, "aminah");
        assertThatExceptionOfType(CaseChanged.class).isThrownBy(() -> take(read, "bala"));
        assertThat(casework.file(casework.find(read.id())).history()).hasSize(2);
        assertThat(casework.find(read.id())).isEqualTo(taken);
    }

    @Test
    void decidesAgainWhatWasChanged() {
        Case read = opened();
        Case again = proceedings.again(
                read, Act.of("aminah", StepKind.CORRECTED), ProceedingsTests::withoutClaims, UnaryOperator.identity());
        CaseFile file = casework.file(again);
        assertThat(file.decision().credits()).isEmpty();
        assertThat(file.history().get(1).step().fact("before"))
                .isEqualTo(read.contents().decision());
        assertThat(again.why()).contains(Why.REFERRED);
        assertThat(casework.replay(again)).isInstanceOf(Replayed.Same.class);
    }

    private Case opened() {
        return casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
    }

    private Case take(Case read, String officer) {
        return proceedings.take(
                read, Act.of(officer, StepKind.TAKEN), one -> one.ownedBy(officer, CaseState.IN_REVIEW));
    }

    private static Portfolio withoutClaims(Portfolio of) {
        return of.asking(of.asks().claiming(List.of()));
    }
}
