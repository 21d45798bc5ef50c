package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.adjudication.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What written policy says of a portfolio on a day. Immutable and free of clocks, identifiers and sentences: replaying
 * the same portfolio under the same editions gives an equal decision.
 *
 * @param on day of application
 * @param institution slug, null for an inline programme
 * @param fees what policies charge; empty where none reckons any
 * @param feeTotals of the fees, by currency
 * @param notices full names of the notices that apply
 */
public record Decision(
        LocalDate on,
        @Nullable String institution,
        String programme,
        Verdict verdict,
        List<AccessLine> access,
        List<CreditLine> credits,
        Ledger ledger,
        List<Fee> fees,
        List<Fee.Total> feeTotals,
        List<Finding> findings,
        List<String> notices,
        List<EditionUsed> editions) {

    public Decision {
        access = List.copyOf(access);
        credits = List.copyOf(credits);
        fees = List.copyOf(fees);
        feeTotals = List.copyOf(feeTotals);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        editions = List.copyOf(editions);
    }
}
