package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.EditionUsed;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.Verdict;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.adjudication.ledger.Ledger;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionJsonTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @Test
    void readsBackAnEqualDecisionWhateverItsFindingsHold() {
        Decision decision = decision(
                finding(new BigDecimal("300"), new BigDecimal("12.5")),
                finding(new BigDecimal("100000000000000000000"), BigDecimal.ZERO),
                finding("2025-03-01", "word"),
                finding(true, false),
                finding(List.of("a", "b"), List.of()),
                finding(null, null));
        Decision again = DecisionJson.readBack(DecisionJson.write(decision));
        assertThat(again).isEqualTo(decision);
        assertThat(DecisionJson.write(again)).isEqualTo(DecisionJson.write(decision));
    }

    @Test
    void writesRoutesInTheWordsOfThePortfolioAndNumbersInPlainDigits() {
        String json = new String(DecisionJson.write(decision(finding(new BigDecimal("3E+2"), null))), UTF_8);
        assertThat(json).contains("\"apel-a\"", "\"credit-transfer\"", "\"required\":300,", "\"state\":\"MET\"");
    }

    @Test
    void writesFeesAndNegotiableCreditsOnlyWhereThereAreSome() {
        Fee fee = new Fee("a/fee", new Subject("course", "CSC101", "c1", Map.of()), null, "RM");
        Decision charged = decision(List.of(fee));
        String json = new String(DecisionJson.write(charged), UTF_8);
        assertThat(json).contains("\"amount\":null,\"currency\":\"RM\"", "\"feeTotals\":[");
        assertThat(DecisionJson.readBack(DecisionJson.write(charged))).isEqualTo(charged);
        assertThat(new String(DecisionJson.write(decision()), UTF_8)).doesNotContain("fee", "negotiable");
    }

    private static Decision decision(Finding... findings) {
        return decision(List.of(), findings);
    }

    private static Decision decision(List<Fee> fees, Finding... findings) {
        return new Decision(
                DAY,
                null,
                "BCS",
                new Verdict(Outcome.ELIGIBLE, BigDecimal.valueOf(40), BigDecimal.valueOf(36)),
                List.of(new AccessLine(AccessRoute.APEL_A, "bachelor", Outcome.ELIGIBLE, List.of("a/b"))),
                List.of(new CreditLine(
                        "c1",
                        "CSC101",
                        Route.CREDIT_TRANSFER,
                        THREE,
                        null,
                        Outcome.GRANTED,
                        State.MET,
                        List.of("a/b"))),
                new Ledger(
                        List.of(new Ledger.Posting("c1", Outcome.GRANTED, THREE, null, List.of(), null, null)),
                        List.of(new Ledger.CapApplied(
                                "a/cap",
                                null,
                                "programme",
                                new BigDecimal("120"),
                                new BigDecimal("12.50"),
                                null,
                                null,
                                null,
                                null,
                                THREE,
                                THREE,
                                BigDecimal.ONE)),
                        THREE,
                        THREE,
                        BigDecimal.ZERO),
                fees,
                fees.stream()
                        .map(f -> new Fee.Total(f.currency(), BigDecimal.TEN, false))
                        .toList(),
                List.of(findings),
                List.of("a/notice"),
                List.of(new EditionUsed("a", "hash", null, true)));
    }

    private static Finding finding(@Nullable Object required, @Nullable Object found) {
        return new Finding(
                "a/b",
                new Subject("course", "CSC101", "c1", Map.of("course", "CSC101")),
                State.MET,
                "at least",
                required,
                found,
                true,
                "claims/c1",
                List.of(new SettingUsed("years", "diploma", required, DAY)));
    }
}
