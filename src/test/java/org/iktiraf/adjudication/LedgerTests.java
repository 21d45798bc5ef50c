package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.adjudication.LedgerCase.articulation;
import static org.iktiraf.adjudication.LedgerCase.cap;
import static org.iktiraf.adjudication.LedgerCase.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;
import org.junit.jupiter.api.Test;

/** What the ledger says of a few claims. */
class LedgerTests {

    private static final Claim TRANSFERRED = claim("a", "X", Route.CREDIT_TRANSFER, "mc-1");
    private static final Claim ASSESSED = claim("b", "X", Route.APEL_C);
    private static final Claim OTHER_COURSE = claim("c", "Y", Route.CREDIT_TRANSFER, "mc-1");

    @Test
    void countsACourseClaimedByTwoRoutesOnce() {
        Ledger ledger = ledger(LedgerCase.of(List.of(TRANSFERRED, ASSESSED), List.of()));
        assertThat(outcomes(ledger)).isEqualTo(Map.of("a", Outcome.GRANTED, "b", Outcome.COUNTED_ELSEWHERE));
        assertThat(posting(ledger, "b").countedBy()).isEqualTo("a");
        assertThat(List.of(ledger.claimed(), ledger.granted(), ledger.heldBack()))
                .containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(3), BigDecimal.ZERO);
    }

    @Test
    void countsACourseByTheOtherRouteWhereOneIsFull() {
        Ledger ledger =
                ledger(LedgerCase.of(List.of(TRANSFERRED, ASSESSED), List.of(cap("full", 2, Route.CREDIT_TRANSFER))));
        assertThat(outcomes(ledger)).isEqualTo(Map.of("a", Outcome.COUNTED_ELSEWHERE, "b", Outcome.GRANTED));
    }

    @Test
    void holdsACourseBackOnceWhereBothRoutesAreFull() {
        Cap both = cap("full", 2, Route.CREDIT_TRANSFER, Route.APEL_C);
        Ledger ledger = ledger(LedgerCase.of(List.of(TRANSFERRED, ASSESSED), List.of(both)));
        assertThat(posting(ledger, "a").heldBackBy()).containsExactly("test/full");
        assertThat(posting(ledger, "b").heldBackBy()).containsExactly("test/full");
        assertThat(ledger.heldBack()).isEqualByComparingTo("3");
        assertThat(ledger.caps().get(0).wanted()).isEqualByComparingTo("3");
    }

    @Test
    void countsACredentialForOneCourse() {
        Ledger ledger = ledger(LedgerCase.of(List.of(TRANSFERRED, OTHER_COURSE), List.of()));
        assertThat(outcomes(ledger)).isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.COUNTED_ELSEWHERE));
    }

    @Test
    void countsACredentialForAllCoursesThatAnArticulationListsTogether() {
        LedgerCase articulated = LedgerCase.of(
                List.of(TRANSFERRED, OTHER_COURSE), List.of(), articulation(LedgerCase.ON, List.of("MC-1"), "X", "Y"));
        assertThat(ledger(articulated).granted()).isEqualByComparingTo("6");
    }

    @Test
    void countsACredentialForTwoOfThreeCoursesWhereAnArticulationListsTwo() {
        Claim third = claim("d", "Z", Route.CREDIT_TRANSFER, "mc-1");
        LedgerCase articulated = LedgerCase.of(
                List.of(TRANSFERRED, OTHER_COURSE, third),
                List.of(),
                articulation(LedgerCase.ON, List.of("Title of mc-1"), "X", "Y"));
        assertThat(outcomes(ledger(articulated)))
                .isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.GRANTED, "d", Outcome.COUNTED_ELSEWHERE));
    }

    @Test
    void ignoresAnArticulationThatIsNotYetInForce() {
        LedgerCase early = LedgerCase.of(
                List.of(TRANSFERRED, OTHER_COURSE),
                List.of(),
                articulation(LedgerCase.ON.plusDays(1), List.of("MC-1"), "X", "Y"));
        assertThat(ledger(early).granted()).isEqualByComparingTo("3");
    }

    @Test
    void namesTheCapAndNotTheSharedSourceWhereAnArticulationAllowsBoth() {
        LedgerCase articulated = LedgerCase.of(
                List.of(TRANSFERRED, OTHER_COURSE),
                List.of(cap("tight", 5, Route.CREDIT_TRANSFER)),
                articulation(LedgerCase.ON, List.of("MC-1"), "X", "Y"));
        assertThat(posting(ledger(articulated), "c"))
                .isEqualTo(
                        new Posting("c", Outcome.HELD_BACK_BY_CAP, BigDecimal.ZERO, null, List.of("test/tight"), null));
    }

    @Test
    void countsAPartOfACredentialAsItsLearning() {
        Claim bySeries = claim("c", "Y", Route.MICRO_CREDENTIAL, "series");
        Claim byOtherPart = claim("d", "Z", Route.MICRO_CREDENTIAL, "mc-2");
        assertThat(ledger(LedgerCase.of(List.of(TRANSFERRED, bySeries), List.of()))
                        .granted())
                .isEqualByComparingTo("3");
        assertThat(ledger(LedgerCase.of(List.of(TRANSFERRED, byOtherPart), List.of()))
                        .granted())
                .isEqualByComparingTo("6");
    }

    @Test
    void letsACredentialSupportACourseThatWasAssessedHereToo() {
        Claim assessed = claim("c", "Y", Route.APEL_C, "mc-1");
        assertThat(ledger(LedgerCase.of(List.of(TRANSFERRED, assessed), List.of()))
                        .granted())
                .isEqualByComparingTo("6");
    }

    @Test
    void turnsLinesUnderAnUnknownCapToWhatItsEntrySays() {
        LedgerCase unknown = LedgerCase.of(
                List.of(ASSESSED, OTHER_COURSE),
                List.of(cap("one", null, Route.APEL_C), cap("two", null, Route.APEL_C)));
        Bookkeeping.Account account = unknown.settle();
        assertThat(outcomes(account.ledger())).isEqualTo(Map.of("b", Outcome.REFER, "c", Outcome.GRANTED));
        assertThat(account.lines().get(0).because()).containsExactly("test/one", "test/two");
        assertThat(account.ledger().caps())
                .allSatisfy(cap -> assertThat(cap.limit()).isNull())
                .allSatisfy(cap -> assertThat(cap.left()).isNull())
                .allSatisfy(cap -> assertThat(cap.wanted()).isEqualByComparingTo("3"));
    }

    @Test
    void wantsUnderACapOnlyWhatCouldCountWithoutIt() {
        LedgerCase shared =
                LedgerCase.of(List.of(TRANSFERRED, OTHER_COURSE), List.of(cap("enough", 3, Route.CREDIT_TRANSFER)));
        assertThat(ledger(shared).caps().get(0).wanted()).isEqualByComparingTo("3");
    }

    private static Ledger ledger(LedgerCase some) {
        return some.settle().ledger();
    }

    private static Map<String, Outcome> outcomes(Ledger ledger) {
        return ledger.postings().stream().collect(Collectors.toMap(Posting::claim, Posting::outcome));
    }

    private static Posting posting(Ledger ledger, String claim) {
        return ledger.postings().stream()
                .filter(p -> p.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
