package org.iktiraf.portfolio.intake.badges;

import static org.iktiraf.portfolio.CheckKind.ISSUER_KNOWN;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.LEARNER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.CheckKind.STATUS;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Json;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one assertion with its badge and issuer, which may lie in it, in files beside it, or elsewhere. */
public final class AssertionReading {

    private static final String NOT_FETCHED = "hosted-not-fetched";

    private final Spot assertion;
    private final Gathering into;
    private final Spot badge;
    private final Spot issuer;

    public AssertionReading(Spot assertion) {
        this.assertion = assertion;
        this.into = assertion.into();
        this.badge = found(assertion.to("badge").one());
        this.issuer = found(badge.to("issuer").one());
    }

    /** What is only hosted is proven by where it lies, and nothing is fetched. */
    public void hosted(List<CredentialCheck> others) {
        List<CredentialCheck> checks = new ArrayList<>();
        checks.add(CredentialCheck.unchecked(SIGNATURE, NOT_FETCHED, assertion.id()));
        checks.add(CredentialCheck.unchecked(KEY_OF_ISSUER, NOT_FETCHED, null));
        others.stream().filter(check -> check.check() == ISSUER_KNOWN).forEach(checks::add);
        checks.add(status());
        read(checks);
    }

    public void signed(List<CredentialCheck> others) {
        List<CredentialCheck> checks = new ArrayList<>(others);
        checks.removeIf(check -> check.check() == LEARNER || (isElsewhere() && check.check() == SIGNATURE));
        if (isElsewhere()) {
            checks.add(CredentialCheck.unchecked(SIGNATURE, "badge-not-signed", badge.id()));
        }
        if (isRevoked()) {
            checks.add(status());
        }
        read(checks);
    }

    /** Whether what describes the badge was brought beside it, so that its signature says nothing of that. */
    private boolean isElsewhere() {
        return badge.into() != into || issuer.into() != into;
    }

    private void read(List<CredentialCheck> checks) {
        checks.add(HashedRecipient.check(
                assertion.to("recipient").one(), into.whose().addresses()));
        PieceRead piece = into.add("credentials").word("kind", "certificate");
        piece.word("verification.documentKind", "digital-badge");
        Proofs.put(checks, piece);
        assertion(piece);
        badge(piece.from(badge.into()));
        issuer(piece.from(issuer.into()));
    }

    private void assertion(PieceRead piece) {
        Filling fill = new Filling(piece, into);
        fill.ownId(assertion.id(), assertion.to("id").at());
        fill.day("awarded", assertion.to("issuedOn"));
        fill.day("expires", assertion.to("expires"));
        Spot recipient = assertion.to("recipient");
        if (recipient.isThere()) {
            piece.yesOrNo("description.learnerIdentified", true, recipient.at());
        }
        List<String> evidence = new ArrayList<>();
        assertion.each("evidence").forEach(one -> Further.add(one, evidence));
        piece.text(
                "description.furtherInformation",
                Further.text(evidence),
                assertion.to("evidence").at());
    }

    private void badge(PieceRead piece) {
        if (!badge.node().isObject()) {
            into.remark("badge-elsewhere", String.valueOf(badge.id()));
            return;
        }
        Filling fill = new Filling(piece, badge.into());
        fill.text("title", badge.to("name"));
        fill.text("description.content", badge.to("description"));
        List<String> criteria = new ArrayList<>();
        Further.add(badge.to("criteria").one(), criteria);
        if (!assertion.to("evidence").isThere()) {
            piece.text(
                    "description.furtherInformation",
                    Further.text(criteria),
                    badge.to("criteria").at());
        }
        Alignments.read(badge, piece);
    }

    private void issuer(PieceRead piece) {
        Filling fill = new Filling(piece, issuer.into());
        fill.issuerId(issuer);
        if (issuer.node().isObject()) {
            fill.text("issuer.name", issuer.to("name"));
            fill.country("issuer.country", issuer.to("address").to("addressCountry"));
        } else if (issuer.isThere()) {
            into.remark("issuer-elsewhere", String.valueOf(issuer.id()));
        }
    }

    private CredentialCheck status() {
        return isRevoked()
                ? CredentialCheck.failed(
                        STATUS, "revoked", assertion.to("revocationReason").text())
                : CredentialCheck.unchecked(STATUS, NOT_FETCHED, null);
    }

    private boolean isRevoked() {
        return Boolean.TRUE.equals(assertion.to("revoked").yesOrNo());
    }

    /** What an address stands for, where a file with that id was handed over too. */
    private static Spot found(Spot named) {
        String id = named.node().isString() ? named.id() : null;
        return id == null
                ? named
                : named.into().beside().stream()
                        .filter(content -> id.equals(idOf(content)))
                        .map(content ->
                                Spot.of(Json.of(content).tree(), named.into().of(content)))
                        .findFirst()
                        .orElse(named);
    }

    private static @Nullable String idOf(Content content) {
        JsonNode id = Json.of(content).tree().path("id");
        return id.isString() ? id.asString() : null;
    }
}
