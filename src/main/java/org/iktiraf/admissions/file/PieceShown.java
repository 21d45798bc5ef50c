package org.iktiraf.admissions.file;

import java.util.List;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.portfolio.json.Field;
import org.iktiraf.portfolio.json.Piece;

/**
 * A piece of evidence on the page.
 *
 * @param title what it is called, empty where nothing says so
 * @param fields those that are known or that a finding asks for
 * @param unknown the others
 * @param findings those that rest on the piece as a whole
 * @param claims lines of the decision for which it is cited
 * @param checks what was checked about it; empty where it is no credential
 */
record PieceShown(
        Piece piece,
        String title,
        List<FieldShown> fields,
        List<Field> unknown,
        List<FindingRef> findings,
        List<CreditLine> claims,
        List<Check> checks) {

    PieceShown {
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
        checks = List.copyOf(checks);
    }

    public String anchor() {
        return Places.anchor(piece.where());
    }

    /** How many findings rest on it or on one of its fields. */
    public int counted() {
        return findings.size()
                + fields.stream().mapToInt(one -> one.findings().size()).sum();
    }
}
