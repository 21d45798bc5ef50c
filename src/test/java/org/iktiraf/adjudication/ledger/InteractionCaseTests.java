package org.iktiraf.adjudication.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases in which the answer depends on a setting that the policy or the institution names. */
class InteractionCaseTests {

    private static final Map<String, Integer> CREDITS = Map.of("I15", 15, "I12", 12, "I10", 10, "I8", 8);
    private static final Map<String, String> GRADES = Map.of("I15", "B", "I12", "A", "I10", "A", "I8", "C");

    @Test
    void keepsThirtyCreditsWhereMostCreditsCount() {
        assertThat(granted(best(Keep.MOST_CREDITS, "whole"))).isEqualTo(Map.of("I12", 12, "I10", 10, "I8", 8));
    }

    @Test
    void keepsThirtyCreditsWhereTheHighestGradeCountsForTheFifteenNoLongerFit() {
        Ledger ledger = best(Keep.HIGHEST_GRADE, "whole");
        assertThat(granted(ledger)).isEqualTo(Map.of("I12", 12, "I10", 10, "I8", 8));
        assertThat(ledger.postings().get(0).heldBackBy()).containsExactly("test/thirty");
        assertThat(ledger.postings().get(0).wouldFit()).isZero();
    }

    @Test
    void cutsTheFifteenToEightByGradeWherePartsCount() {
        assertThat(granted(best(Keep.HIGHEST_GRADE, "parts"))).isEqualTo(Map.of("I12", 12, "I10", 10, "I15", 8));
    }

    /** 166 hours are 6.64 credits, rounded 7; 6.5 are left. */
    @ParameterizedTest
    @CsvSource({
        "7, whole, HELD_BACK_BY_CAP, 0",
        "7, parts, GRANTED_IN_PART, 6.5",
        "6.64, whole, HELD_BACK_BY_CAP, 0",
        "6.64, parts, GRANTED_IN_PART, 6.5",
        "6, whole, GRANTED, 6"
    })
    void roundsAgainstACapAsThePolicySays(BigDecimal credits, String cutting, Outcome outcome, BigDecimal granted) {
        Cap left = Cap.of("test/left", List.of())
                .amount(20)
                .less(new BigDecimal("13.5"))
                .cutting(cutting)
                .covering(Route.MICRO_CREDENTIAL);
        LedgerCase one = LedgerCase.of(List.of(LedgerCase.claim("c", "X", Route.MICRO_CREDENTIAL)), List.of(left));
        LedgerCase awarded = new LedgerCase(
                one.claims(),
                one.credentials(),
                Map.of("X", 7),
                Map.of(),
                Map.of("c", credits),
                one.caps(),
                one.articulations(),
                one.keep());
        Ledger.Posting posting = awarded.settle().ledger().postings().get(0);
        assertThat(posting.outcome()).isEqualTo(outcome);
        assertThat(posting.credits()).isEqualByComparingTo(granted);
    }

    private static Map<String, Integer> granted(Ledger ledger) {
        return ledger.postings().stream()
                .filter(posting -> posting.outcome().grantsCredit())
                .collect(Collectors.toMap(
                        Ledger.Posting::claim, posting -> posting.credits().intValueExact()));
    }

    private static Ledger best(Keep keep, String cutting) {
        Cap thirty =
                Cap.of("test/thirty", List.of()).amount(30).cutting(cutting).covering(Route.CREDIT_TRANSFER);
        List<Claim> claims = new ArrayList<>();
        List<Credential> graded = new ArrayList<>();
        for (String item : List.of("I15", "I12", "I10", "I8")) {
            claims.add(LedgerCase.claim(item, item, Route.CREDIT_TRANSFER, "mc-" + item));
            graded.add(LedgerCase.graded("mc-" + item, GRADES.get(item)));
        }
        return LedgerCase.of(claims, List.of(thirty))
                .crediting(CREDITS)
                .keeping(keep, graded)
                .settle()
                .ledger();
    }
}
