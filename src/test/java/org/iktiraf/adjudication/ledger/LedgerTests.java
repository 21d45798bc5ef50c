package org.iktiraf.adjudication.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.adjudication.ledger.LedgerCase.articulation;
import static org.iktiraf.adjudication.ledger.LedgerCase.cap;
import static org.iktiraf.adjudication.ledger.LedgerCase.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;
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
                .isEqualTo(new Posting(
                        "c",
                        Outcome.HELD_BACK_BY_CAP,
                        BigDecimal.ZERO,
                        null,
                        List.of("test/tight"),
                        BigDecimal.valueOf(2),
                        null));
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

    @Test
    void letsSeveralClaimsFillABlockUpToItsOwnCredits() {
        LedgerCase block = block(Map.of("a", "4", "b", "3", "c", "2"), List.of());
        Ledger ledger = ledger(block);
        assertThat(outcomes(ledger))
                .isEqualTo(Map.of("a", Outcome.GRANTED, "b", Outcome.HELD_BACK_BY_CAP, "c", Outcome.GRANTED));
        assertThat(posting(ledger, "b").heldBackBy()).containsExactly("BLOCK");
        assertThat(posting(ledger, "b").wouldFit()).isZero();
        assertThat(List.of(ledger.claimed(), ledger.granted(), ledger.heldBack()))
                .containsExactly(BigDecimal.valueOf(9), BigDecimal.valueOf(6), BigDecimal.valueOf(3));
        assertThat(ledger.caps().get(0).wanted()).isEqualByComparingTo("9");
    }

    @Test
    void countsACredentialInOneClaimOfABlock() {
        LedgerCase block = block(Map.of(), List.of("mc-1"));
        assertThat(outcomes(ledger(block)).values())
                .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.COUNTED_ELSEWHERE, Outcome.COUNTED_ELSEWHERE);
    }

    @Test
    void letsClaimsShareASourceUpToWhatIsAllowed() {
        assertThat(outcomes(ledger(sharing(6)))).isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.GRANTED));
        Ledger tight = ledger(sharing(5));
        assertThat(outcomes(tight)).isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.HELD_BACK_BY_CAP));
        assertThat(posting(tight, "c").heldBackBy()).containsExactly("test/share");
        assertThat(posting(tight, "c").wouldFit()).isEqualByComparingTo("2");
        assertThat(tight.caps().get(0).key()).isEqualTo("mc-1");
    }

    @Test
    void letsOneClaimHaveAllOfASourceOfWhichLessMayBeShared() {
        assertThat(outcomes(ledger(sharing(2)))).isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.HELD_BACK_BY_CAP));
        assertThat(outcomes(ledger(sharing(0))))
                .isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.COUNTED_ELSEWHERE));
    }

    @Test
    void refersTheSecondClaimWhereItIsNotKnownWhetherItMayShare() {
        Bookkeeping.Account account = sharing(null).settle();
        assertThat(outcomes(account.ledger())).isEqualTo(Map.of("a", Outcome.GRANTED, "c", Outcome.REFER));
        assertThat(account.lines().get(1).because()).containsExactly("test/share");
    }

    @Test
    void countsCoursesWhereTheCapDoes() {
        Cap one = cap("one-course", 1, Route.CREDIT_TRANSFER).counting("courses");
        Claim big = claim("b", "BIG", Route.CREDIT_TRANSFER);
        Claim small = claim("s", "SMALL", Route.CREDIT_TRANSFER, "mc-2");
        Ledger ledger =
                ledger(LedgerCase.of(List.of(small, big), List.of(one)).crediting(Map.of("BIG", 9, "SMALL", 2)));
        assertThat(outcomes(ledger)).isEqualTo(Map.of("b", Outcome.GRANTED, "s", Outcome.HELD_BACK_BY_CAP));
        assertThat(ledger.caps().get(0).counting()).isEqualTo("courses");
        assertThat(ledger.caps().get(0).used()).isEqualByComparingTo("1");
        assertThat(posting(ledger, "s").wouldFit()).isZero();
    }

    @Test
    void cutsALineToWhatStillFitsWhereTheCapAllowsParts() {
        Cap five = cap("five", 5, Route.CREDIT_TRANSFER, Route.APEL_C);
        List<Claim> claims = List.of(claim("a", "X", Route.APEL_C), claim("b", "Y", Route.APEL_C));
        assertThat(outcomes(ledger(LedgerCase.of(claims, List.of(five)))))
                .isEqualTo(Map.of("a", Outcome.GRANTED, "b", Outcome.HELD_BACK_BY_CAP));
        Bookkeeping.Account cut =
                LedgerCase.of(claims, List.of(five.cutting("parts"))).settle();
        assertThat(outcomes(cut.ledger())).isEqualTo(Map.of("a", Outcome.GRANTED, "b", Outcome.GRANTED_IN_PART));
        assertThat(cut.lines().get(1).credits()).isEqualByComparingTo("2");
        assertThat(cut.lines().get(1).because()).containsExactly("test/five");
        assertThat(List.of(
                        cut.ledger().claimed(),
                        cut.ledger().granted(),
                        cut.ledger().heldBack()))
                .containsExactly(BigDecimal.valueOf(6), BigDecimal.valueOf(5), BigDecimal.ONE);
    }

    @Test
    void cutsNoLineThatAnotherCapTakesWhole() {
        Cap five = cap("five", 5, Route.APEL_C).cutting("parts");
        Cap whole = cap("whole", 20, Route.APEL_C);
        List<Claim> claims = List.of(claim("a", "X", Route.APEL_C), claim("b", "Y", Route.APEL_C));
        assertThat(ledger(LedgerCase.of(claims, List.of(five, whole))).granted())
                .isEqualByComparingTo("3");
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

    private static LedgerCase block(Map<String, String> amounts, List<String> evidence) {
        String[] cited = evidence.toArray(String[]::new);
        List<Claim> claims = List.of(
                claim("a", "BLOCK", Route.MICRO_CREDENTIAL, cited),
                claim("b", "BLOCK", Route.MICRO_CREDENTIAL, cited),
                claim("c", "BLOCK", Route.MICRO_CREDENTIAL, cited));
        Map<String, BigDecimal> awarded = amounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
        LedgerCase plain = LedgerCase.of(claims, List.of());
        return new LedgerCase(
                plain.claims(),
                plain.credentials(),
                Map.of("BLOCK", 6),
                Map.of("BLOCK", "block"),
                awarded,
                plain.caps(),
                plain.articulations(),
                plain.keep());
    }

    private static LedgerCase sharing(@Nullable Integer credits) {
        Subject source = new Subject("source", "mc-1", "a", Map.of());
        Cap share = Cap.onSource("test/share", source, List.of()).upTo(credits);
        return LedgerCase.of(List.of(TRANSFERRED, OTHER_COURSE), List.of(share));
    }
}
