package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Comparison;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOfferedTests {

    private static final Credit THREE = new Credit(BigDecimal.valueOf(3), "MY");
    private static final Grade B = new Grade("MY", "B");

    private static @Nullable Object plain(Found found) {
        return Values.plain(found);
    }

    @Nested
    class Grades {

        @Test
        void countsAGradeOfTheOwnScaleAsItIs() {
            SourceOffered source = new Transfer().source("X1", THREE, B).offered(1);
            assertThat(plain(source.grade())).isEqualTo("B");
            assertThat(source.grade().where()).isEqualTo("credentials/c1.assessment.grade");
        }

        @Test
        void readsAnotherScaleByTheInstitutionsTable() {
            Transfer transfer = new Transfer().source("X1", THREE, new Grade("UK", "60"));
            assertThat(plain(transfer.offered(1).grade())).isNull();
            assertThat(plain(transfer.grades("UK", Map.of("60", "A")).offered(1).grade()))
                    .isEqualTo("A");
        }

        @Test
        void doesNotKnowAGradeThatTheTableLacks() {
            Transfer transfer = new Transfer()
                    .source("X1", THREE, new Grade("UK", "59"))
                    .source("X2", THREE, new Grade("MY", "Z"))
                    .source("X3", THREE, null)
                    .grades("UK", Map.of("60", "A"));
            assertThat(plain(transfer.offered(1).grade())).isNull();
            assertThat(plain(transfer.offered(2).grade())).isNull();
            assertThat(plain(transfer.offered(3).grade())).isNull();
        }

        @Test
        void ordersGradesByTheScaleAndNotByTheAlphabet() {
            SourceOffered source = new Transfer().source("X1", THREE, B).offered(1);
            Comparison comparison = new DraftDecision("policy", Map.of(), Map.of()).finding("rule", source);
            assertThat(comparison.atLeast(source.grade(), source.gradeHere("C")).state())
                    .isEqualTo(State.MET);
            assertThat(comparison.atLeast(source.grade(), source.gradeHere("A")).state())
                    .isEqualTo(State.NOT_MET);
        }

        @Test
        void refusesARequiredGradeThatTheScaleLacks() {
            SourceOffered source = new Transfer().source("X1", THREE, B).offered(1);
            assertThatThrownBy(() -> source.gradeHere("Q")).hasMessageContaining("has no Q");
        }
    }

    @Nested
    class Credits {

        @ParameterizedTest
        @CsvSource({"3, MY, 3", "2.5, MY, 2.5", "12, UK, 3", "10, UK, 2.5", "11.99, UK, 2.99"})
        void convertsCreditsByTheHoursOfTheirUnit(BigDecimal amount, String unit, BigDecimal here) {
            Transfer transfer = new Transfer().source("X1", new Credit(amount, unit), B);
            assertThat(plain(transfer.offered(1).credits())).isEqualTo(here);
        }

        @Test
        void doesNotGuessAUnitWithoutHours() {
            Transfer transfer = new Transfer()
                    .source("X1", new Credit(BigDecimal.TEN, "ECTS"), B)
                    .source("X2", null, B);
            assertThat(plain(transfer.offered(1).credits())).isNull();
            assertThat(plain(transfer.offered(2).credits())).isNull();
        }

        @Test
        void spreadsTheProgrammesCreditsOverItsSemesters() {
            SourceOffered source = new Transfer().source("X1", THREE, B).offered(1);
            assertThat(plain(source.creditsOf(figure(4)))).isEqualTo(BigDecimal.valueOf(60));
            assertThat(plain(source.creditsOf(figure(1)))).isEqualTo(BigDecimal.valueOf(15));
        }

        private static Figure figure(int value) {
            return new Figure("rule", "semesters", BigDecimal.valueOf(value), Map.of(), null, null);
        }
    }

    @Nested
    class Articulations {

        @Test
        void matchesByCodeOrByTitle() {
            Transfer transfer = new Transfer()
                    .source("X1", THREE, B)
                    .source(null, "Series", "Theirs", THREE, B)
                    .source("X3", THREE, B);
            transfer.articulated(List.of("X1"), List.of("STA1"), null);
            transfer.articulated(new Articulation(
                    "a2",
                    List.of("SERIES"),
                    null,
                    List.of("STA1"),
                    null,
                    BigDecimal.TEN,
                    null,
                    Transfer.DAY,
                    Transfer.DAY));
            assertThat(transfer.offered(1).match()).isEqualTo(Found.of(BigDecimal.valueOf(90), "articulations/a1"));
            assertThat(transfer.offered(2).match()).isEqualTo(Found.of(BigDecimal.TEN, "articulations/a2"));
            assertThat(plain(transfer.offered(3).match())).isNull();
        }

        @Test
        void answersFromItsFirstDayToItsLast() {
            assertThat(matchBetween(0, 0)).isNotNull();
            assertThat(matchBetween(1, 1)).isNull();
            assertThat(matchBetween(-2, -1)).isNull();
        }

        private @Nullable Object matchBetween(int from, int to) {
            return plain(new Transfer()
                    .source("X1", THREE, B)
                    .articulated(new Articulation(
                            "a1",
                            List.of("X1"),
                            null,
                            List.of("STA1"),
                            null,
                            BigDecimal.TEN,
                            null,
                            Transfer.DAY.plusDays(from),
                            Transfer.DAY.plusDays(to)))
                    .offered(1)
                    .match());
        }

        @Test
        void takesSeveralSourcesTogetherOnlyWhenAllAreCited() {
            Credit half = new Credit(new BigDecimal("1.5"), "MY");
            Transfer both = new Transfer()
                    .source("X1", half, B)
                    .source("X2", half, B)
                    .articulated(List.of("X1", "X2"), List.of("STA1"), null);
            assertThat(plain(both.offered(1).match())).isEqualTo(BigDecimal.valueOf(90));
            assertThat(plain(both.offered(1).credits())).isEqualTo(BigDecimal.valueOf(3));
            assertThat(both.offered(2).creditsHere()).isEqualTo(3);

            Transfer one = new Transfer().source("X1", half, B).articulated(List.of("X1", "X2"), List.of("STA1"), null);
            assertThat(plain(one.offered(1).match())).isNull();
            assertThat(plain(one.offered(1).credits())).isEqualTo(new BigDecimal("1.5"));
        }

        @Test
        void answersSeveralCoursesTogetherByTheirCredits() {
            Transfer transfer = new Transfer()
                    .source("X1", new Credit(BigDecimal.valueOf(6), "MY"), B)
                    .articulated(List.of("X1"), List.of("STA1", "STA2"), null);
            assertThat(transfer.offered(1).creditsHere()).isEqualTo(6);
            assertThat(plain(transfer.offered(1).credits())).isEqualTo(BigDecimal.valueOf(6));
        }

        @Test
        void passesOverADecisionForCoursesThatTheProgrammeLacks() {
            Transfer transfer =
                    new Transfer().source("X1", THREE, B).articulated(List.of("X1"), List.of("STA1", "LAW9"), null);
            assertThat(plain(transfer.offered(1).match())).isNull();
            assertThat(transfer.offered(1).creditsHere()).isEqualTo(3);
        }

        @ParameterizedTest
        @CsvSource({"A, B, 90, true", "B, B, 90, true", "C, B, 50, true", ", B, 50, false"})
        void asksForItsOwnGrade(@Nullable String grade, String minimum, int percent, boolean complete) {
            Found match = new Transfer()
                    .source("X1", THREE, grade == null ? null : new Grade("MY", grade))
                    .articulated(List.of("X1"), List.of("STA1"), minimum)
                    .judged("m1", "c1", 50, Transfer.DAY)
                    .offered(1)
                    .match();
            assertThat(plain(match)).isEqualTo(BigDecimal.valueOf(percent));
            assertThat(match.complete()).isEqualTo(complete);
        }

        @Test
        void asksForItsOwnIssuer() {
            Articulation theirs = new Articulation(
                    "a1", List.of("X1"), "Theirs", List.of("STA1"), null, BigDecimal.TEN, null, Transfer.DAY, null);
            assertThat(plain(issuedBy("Theirs", theirs))).isEqualTo(BigDecimal.TEN);
            assertThat(plain(issuedBy("Somebody else", theirs))).isNull();
            assertThat(issuedBy(null, theirs).value()).isNull();
        }

        private static Found issuedBy(@Nullable String issuer, Articulation articulation) {
            return new Transfer()
                    .source("X1", "Title", issuer, THREE, B)
                    .articulated(articulation)
                    .offered(1)
                    .match();
        }
    }

    @Nested
    class PeoplesJudgements {

        @Test
        void takesTheNewestOfSeveral() {
            Transfer transfer = new Transfer()
                    .source("X1", THREE, B)
                    .judged("m1", "c1", 85, Transfer.DAY.minusYears(2))
                    .judged("m2", "c1", 70, Transfer.DAY.minusYears(1));
            assertThat(transfer.offered(1).match()).isEqualTo(Found.of(BigDecimal.valueOf(70), "matches/m2.percent"));
        }

        @Test
        void doesNotKnowTheNewestWhereOneHasNoDay() {
            Transfer transfer = new Transfer()
                    .source("X1", THREE, B)
                    .judged("m1", "c1", 85, null)
                    .judged("m2", "c1", 70, Transfer.DAY);
            assertThat(plain(transfer.offered(1).match())).isNull();
        }
    }

    @Test
    void doesNotHoldAShortStayAgainstASourceOfUnknownLevelOrProvider() {
        Transfer transfer = new Transfer().source("X1", THREE, B).semestersHere(1);
        assertThat(transfer.offered(1, false, false).semestersHere().complete()).isTrue();
        assertThat(transfer.offered(1, null, false).semestersHere().complete()).isFalse();
        assertThat(transfer.offered(1, false, null).semestersHere().complete()).isFalse();
    }
}
