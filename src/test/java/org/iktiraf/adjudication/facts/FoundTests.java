package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Event;
import org.iktiraf.portfolio.Judgement;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Result;
import org.iktiraf.portfolio.Standing;
import org.iktiraf.portfolio.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FoundTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Nested
    class ANumber {

        private final Found sixty = Found.of(60, "programme");

        @Test
        void isReckonedWithWithoutLosingAThird() {
            assertThat(Values.plain(sixty.times(2).over(3))).isEqualTo(BigDecimal.valueOf(40));
            assertThat(Values.plain(
                            sixty.percent(BigDecimal.valueOf(30)).plus(1).minus(2)))
                    .isEqualTo(BigDecimal.valueOf(17));
            assertThat(Values.plain(sixty.least(40).most(Found.of(50, "x")))).isEqualTo(BigDecimal.valueOf(50));
        }

        @Test
        void isRoundedAsThePolicyNames() {
            Found odd = Found.of(new BigDecimal("6.64"), "x");
            assertThat(List.of("none", "down", "up", "half-up"))
                    .extracting(word -> Values.plain(odd.rounded(word)))
                    .containsExactly(
                            new BigDecimal("6.64"),
                            BigDecimal.valueOf(6),
                            BigDecimal.valueOf(7),
                            BigDecimal.valueOf(7));
        }

        @Test
        void isNotKnownWhereAPartIsNot() {
            assertThat(sixty.times(Found.unknown("x")).value()).isNull();
            assertThat(sixty.over(0).value()).isNull();
            assertThat(sixty.plus(Found.total(1, "x", false)).complete()).isFalse();
            assertThat(Found.unknown("here").rounded("up").where()).isEqualTo("here");
        }
    }

    @Nested
    class MarksInComponents {

        private final ComponentMarks marks = new ComponentMarks(
                List.of(new Result("assignments", numbers(90, 20, 80, 70)), new Result("exam", numbers(50))), "c");

        @Test
        void takeTheBestOfSeveral() {
            assertThat(Values.plain(marks.mean("assignments", figure(3)))).isEqualTo(BigDecimal.valueOf(80));
            assertThat(marks.mean("assignments", figure(5)).value()).isNull();
            assertThat(marks.mean("practical", null).value()).isNull();
        }

        @Test
        void areWeighed() {
            Figure weights = table(Map.of("assignments", BigDecimal.valueOf(25), "exam", BigDecimal.valueOf(75)));
            assertThat(Values.plain(marks.composite(weights, new ComponentMarks.Best("assignments", figure(3)))))
                    .isEqualTo(new BigDecimal("57.5"));
        }

        @Test
        void fallIntoTheBestBandThatTheyReach() {
            Figure bands = table(Map.of("AB", BigDecimal.valueOf(85), "BB", BigDecimal.valueOf(75)));
            assertThat(ComponentMarks.band(Found.of(85, "m"), bands).value()).isEqualTo("AB");
            assertThat(ComponentMarks.band(Found.of(84, "m"), bands).value()).isEqualTo("BB");
            assertThat(ComponentMarks.band(Found.of(10, "m"), bands).value()).isEqualTo("none");
            assertThat(ComponentMarks.band(Found.unknown("m"), bands).value()).isNull();
        }
    }

    @Nested
    class TheRecord {

        @Test
        void keepsWhatIsNotThereUnknown() {
            RecordHere here = new RecordHere(portfolio(List.of(), List.of()));
            assertThat(here.number("gpa").value()).isNull();
            assertThat(here.judged("sufficient", List.of("c1")).value()).isNull();
        }

        @Test
        void takesTheNewestJudgement() {
            RecordHere here = new RecordHere(portfolio(
                    List.of(judged("j1", false, DAY.minusDays(2)), judged("j2", true, DAY.minusDays(1))), List.of()));
            assertThat(here.judged("sufficient", List.of("c1")).value()).isEqualTo(true);
            assertThat(here.judged("sufficient", List.of("c2")).value()).isNull();
        }

        @Test
        void cannotOrderJudgementsOfWhichOneHasNoDay() {
            RecordHere here =
                    new RecordHere(portfolio(List.of(judged("j1", false, null), judged("j2", true, DAY)), List.of()));
            assertThat(here.judged("sufficient", List.of("c1")).value()).isNull();
        }

        @Test
        void knowsAUseOnlyWhereItIsSaidOfWhatAndWhatFor() {
            assertThat(new EarlierUses(portfolio(List.of(), List.of()))
                            .usedFor("credit", List.of("c1"))
                            .value())
                    .isEqualTo(false);
            assertThat(uses("c1", "credit").usedFor("credit", List.of("c1")).value())
                    .isEqualTo(true);
            assertThat(uses("c2", "credit").usedFor("credit", List.of("c1")).value())
                    .isEqualTo(false);
            assertThat(uses(null, "credit").usedFor("credit", List.of("c1")).value())
                    .isNull();
            assertThat(uses("c1", null).usedFor("credit", List.of("c1")).value())
                    .isNull();
            assertThat(uses("c1", "admission")
                            .creditsUsedFor("credit", List.of("c1"))
                            .value())
                    .isEqualTo(BigDecimal.ZERO);
        }

        @Test
        void takesADayOfTheCourseBeforeOneOfTheWhole() {
            assertThat(ReferenceDay.of("module-start", portfolio(List.of(), List.of()), "A"))
                    .isEqualTo(DAY.plusDays(3));
            assertThat(ReferenceDay.of("module-start", portfolio(List.of(), List.of()), "B"))
                    .isEqualTo(DAY.plusDays(5));
            assertThat(ReferenceDay.of("offer", portfolio(List.of(), List.of()), "A"))
                    .isNull();
        }

        private EarlierUses uses(@Nullable String evidence, @Nullable String purpose) {
            return new EarlierUses(portfolio(
                    List.of(), List.of(new Use("u", evidence, purpose, null, true, null, BigDecimal.TEN, DAY))));
        }
    }

    private static Judgement judged(String id, boolean met, @Nullable LocalDate on) {
        return new Judgement(id, "sufficient", "c1", met, null, on);
    }

    private static Portfolio portfolio(List<Judgement> judgements, List<Use> uses) {
        return new Portfolio(
                Learner.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                judgements,
                uses,
                List.of(
                        new Event("e1", "module-start", "A", DAY.plusDays(3)),
                        new Event("e2", "module-start", null, DAY.plusDays(5))),
                List.of(new Standing("s", "credits-earned", BigDecimal.TEN)),
                new Asks(null, null, Map.of(), DAY, null, null, null, null, List.of(), List.of(), List.of()));
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Figure figure(int number) {
        return new Figure("r", "f", BigDecimal.valueOf(number), Map.of(), null, null);
    }

    private static Figure table(Map<String, BigDecimal> cells) {
        return new Figure("r", "f", null, cells, null, null);
    }
}
