package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Judgement;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordHereTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void keepsWhatIsNotThereUnknown() {
        RecordHere here = new RecordHere(judgedBy());
        assertThat(here.number("gpa").value()).isNull();
        assertThat(here.judged("sufficient", List.of("c1")).value()).isNull();
    }

    @Test
    void takesTheNewestJudgement() {
        RecordHere here =
                new RecordHere(judgedBy(judged("j1", false, DAY.minusDays(2)), judged("j2", true, DAY.minusDays(1))));
        assertThat(here.judged("sufficient", List.of("c1")).value()).isEqualTo(true);
        assertThat(here.judged("sufficient", List.of("c2")).value()).isNull();
    }

    @Test
    void cannotOrderJudgementsOfWhichOneHasNoDay() {
        RecordHere here = new RecordHere(judgedBy(judged("j1", false, null), judged("j2", true, DAY)));
        assertThat(here.judged("sufficient", List.of("c1")).value()).isNull();
    }

    @Test
    void takesANumberThatIsStatedOnce() {
        Standing once = new Standing("s1", "gpa", BigDecimal.valueOf(3));
        Standing again = new Standing("s2", "gpa", BigDecimal.valueOf(2));
        assertThat(new RecordHere(Brought.on(DAY).standing(once).portfolio()).number("gpa"))
                .isEqualTo(Found.of(BigDecimal.valueOf(3), "standing/s1.amount"));
        assertThat(new RecordHere(Brought.on(DAY).standing(once, again).portfolio())
                        .number("gpa")
                        .value())
                .isNull();
    }

    @Test
    void knowsNoDayOnWhichSomethingWasFoundNotToBeSo() {
        RecordHere here = new RecordHere(judgedBy(judged("j1", false, DAY)));
        assertThat(here.judgedOn("sufficient", List.of("c1")).value()).isNull();
    }

    @Test
    void knowsADayInTheYearWhereThereIsOne() {
        Found of = Found.of(DAY, "asks.on");
        assertThat(RecordHere.dayInYear(of, 9, 30).value()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(RecordHere.dayInYear(of, 2, 30).value()).isNull();
        assertThat(RecordHere.dayInYear(of, null, 30).value()).isNull();
    }

    private static Portfolio judgedBy(Judgement... judgements) {
        return Brought.on(DAY).judged(judgements).portfolio();
    }

    private static Judgement judged(String id, boolean met, @Nullable LocalDate on) {
        return new Judgement(id, "sufficient", "c1", met, null, on);
    }
}
