package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.adjudication.facts.Found;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Offers;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Restate;
import org.iktiraf.policy.Text;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a claim carries by the amounts that rules award, and what is charged for it. */
class CreditLinesTests {

    private static final Subject CLAIM = new Subject("course", "c", "c", Map.of());

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void carriesTheCoursesCreditsWhereNoRuleSpeaksOfAmounts() {
        met("requirement");
        assertThat(line("taught").credits()).isEqualByComparingTo("8");
        assertThat(line("taught").negotiable()).isNull();
    }

    @Test
    void carriesTheLeastThatRulesAwardAndNamesTheirRule() {
        awards("by-size", Part.AMOUNT, new BigDecimal("6.50"));
        awards("by-hours", Part.AMOUNT, 7);
        assertThat(line("taught").credits()).isEqualTo(new BigDecimal("6.5"));
        assertThat(line("taught").outcome()).isEqualTo(Outcome.GRANTED_IN_PART);
        assertThat(line("taught").because()).containsExactly("test/by-size");
    }

    @Test
    void keepsCreditsToHundredths() {
        awards("by-size", Part.AMOUNT, new BigDecimal("6.666667"));
        assertThat(line("taught").credits()).isEqualTo(new BigDecimal("6.66"));
    }

    @Test
    void refusesAClaimThatIsAwardedNothing() {
        awards("by-size", Part.AMOUNT, 0);
        assertThat(line("taught").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void cannotTellWhatIsAwardedWhileMoreMayBeKnown() {
        awards("by-size", Part.AMOUNT, Found.total(4, "credentials.hours", false));
        assertThat(line("taught").outcome()).isEqualTo(Outcome.NEEDS_EVIDENCE);
        assertThat(line("taught").credits()).isEqualByComparingTo("4");
    }

    @Test
    void letsABlockCarryAnyAmount() {
        awards("block-credit", Part.AMOUNT, 5);
        assertThat(line("block").outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(line("block").credits()).isEqualByComparingTo("5");
    }

    @Test
    void refersABlockOfWhichNoRuleSaysTheAmount() {
        met("requirement");
        assertThat(line("free-choice").outcome()).isEqualTo(Outcome.REFER);
        assertThat(line("free-choice").credits()).isZero();
    }

    @Test
    void refersABlockOfUnknownAmountEvenWhereThePolicyPresumesInFavour() {
        awards("block-credit", Part.AMOUNT, null);
        entries.computeIfPresent("test/block-credit", (name, e) -> entry("block-credit", Part.AMOUNT, Outcome.GRANTED));
        assertThat(line("block").outcome()).isEqualTo(Outcome.REFER);
        assertThat(line("taught").outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void showsNegotiableCreditsWithoutGrantingThem() {
        awards("guaranteed", Part.AMOUNT, 8);
        awards("negotiable", Part.NEGOTIABLE, 30);
        CreditLine line = line("taught");
        assertThat(line.negotiable()).isEqualByComparingTo("30");
        assertThat(line.credits()).isEqualByComparingTo("8");
        assertThat(line.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void neverLetsNegotiableCreditsOrFeesChangeAnAnswer() {
        met("requirement");
        awards("negotiable", Part.NEGOTIABLE, null);
        charges("fee", null);
        assertThat(line("taught").outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void addsFeesUpByCurrencyAndSaysWhereSomeCannotBeTold() {
        charges("application", 50);
        charges("application", 50);
        charges("assessment", new BigDecimal("120.50"));
        assertThat(fees().charged()).hasSize(2);
        assertThat(fees().totals()).containsExactly(new Fee.Total("RM", new BigDecimal("170.5"), true));
        charges("transcript", null);
        assertThat(fees().totals()).containsExactly(new Fee.Total("RM", new BigDecimal("170.5"), false));
    }

    private Fees fees() {
        return new Fees(new Verdicts(entries, findings));
    }

    private CreditLine line(String kind) {
        return new CreditLines(Offers.programme(Offers.course("X", 8, kind)), new Verdicts(entries, findings))
                .of(new Claim("c", "X", Route.CREDIT_TRANSFER, null, List.of(), null, null));
    }

    private void met(String rule) {
        findings.add(comparison(rule, Part.CREDIT).is(1, 1));
    }

    private void awards(String rule, Part part, @Nullable Object credits) {
        findings.add(comparison(rule, part).awards(credits));
    }

    private void charges(String rule, @Nullable Object amount) {
        findings.add(comparison(rule, Part.FEE).charges(amount));
    }

    private Comparison comparison(String rule, Part part) {
        entries.put("test/" + rule, entry(rule, part, Outcome.NEEDS_EVIDENCE));
        return new Comparison("test/" + rule, CLAIM, "claims/c", List.of());
    }

    private static Entry entry(String name, Part part, Outcome whenCannotTell) {
        return new Entry(
                "test",
                name,
                part,
                null,
                new Text("", ""),
                null,
                List.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Outcome.GRANTED,
                Outcome.REFUSED,
                whenCannotTell,
                Restate.FREELY,
                false,
                part == Part.FEE ? "RM" : null);
    }
}
