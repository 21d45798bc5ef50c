package org.iktiraf.portfolio.intake.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.badges.BadgeReading;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Spot;
import org.iktiraf.portfolio.verification.Verified;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a learner record: each credential in it with its own checks, or with those of the record that holds it. */
final class LearnerRecord {

    private final VerifiableCredentials credentials;
    private final List<CredentialCheck> outer;
    private final Content content;
    private final Associations associations = new Associations();
    private @Nullable String issuer;

    LearnerRecord(VerifiableCredentials credentials, Verified verified, Content content) {
        this.credentials = credentials;
        this.outer = verified.checks();
        this.content = content;
    }

    void read(Spot record) {
        issuer = record.to("issuer").id();
        Spot subject = record.object("credentialSubject");
        List<Spot> held = subject.each("verifiableCredential");
        held.forEach(this::nested);
        if (held.isEmpty()) {
            record.into().remark("empty-record", record.at());
            BadgeReading.read(record, outer);
        }
        subject.each("achievement").stream()
                .filter(achievement -> !associations.knows(achievement.id()))
                .forEach(achievement -> record.into().remark("not-awarded", name(achievement)));
        associations.link(subject);
    }

    private static String name(Spot achievement) {
        return Objects.requireNonNullElse(achievement.to("name").text(), achievement.at());
    }

    private void nested(Spot spot) {
        if (spot.into().refusesMore()) {
            return;
        }
        String token = Envelopes.token(spot.node());
        Verified verified = token == null ? credentials.ofJson(spot) : credentials.ofToken(token, spot.into());
        JsonNode said = verified.credential();
        if (verified.isForged() || said == null) {
            Proofs.putOnly(verified, content, spot.into());
        } else if (!said.isObject()) {
            spot.into().remark("wrong-type-object", spot.at());
        } else {
            boolean proven = token != null || spot.node().has("proof");
            believed(new Spot(Tokens.credential(said), spot.at(), spot.into()), verified, proven);
        }
    }

    private void believed(Spot credential, Verified verified, boolean proven) {
        if (credential.is("ClrCredential")) {
            credential.into().remark("record-in-record", credential.at());
            return;
        }
        PieceRead piece = BadgeReading.read(credential, checks(credential, verified.checks(), proven));
        associations.add(piece, credential);
    }

    /** What it does not prove itself, the record that holds it may prove; what failed for the record failed for it. */
    private List<CredentialCheck> checks(Spot credential, List<CredentialCheck> own, boolean proven) {
        List<CredentialCheck> all = new ArrayList<>(own);
        boolean covered = Proofs.passed(outer, CheckKind.SIGNATURE);
        if (!Proofs.passed(own, CheckKind.SIGNATURE) && (covered || !proven)) {
            all.removeIf(check -> isOfProof(check.check()));
            outer.stream()
                    .filter(check -> isOfProof(check.check()))
                    .map(check -> of(check, credential))
                    .forEach(all::add);
        }
        outer.stream()
                .filter(check -> check.check() == CheckKind.STATUS || check.check() == CheckKind.LEARNER)
                .filter(check -> Boolean.FALSE.equals(check.passed()))
                .forEach(all::add);
        return all;
    }

    private static boolean isOfProof(CheckKind kind) {
        return Stream.of(CheckKind.SIGNATURE, CheckKind.KEY_OF_ISSUER).anyMatch(kind::equals);
    }

    /** The key of the record is that of another issuer's credential only where it is one issuer. */
    private CredentialCheck of(CredentialCheck outerCheck, Spot credential) {
        String own = credential.to("issuer").id();
        return outerCheck.check() == CheckKind.SIGNATURE || own == null || own.equals(issuer)
                ? outerCheck
                : CredentialCheck.unchecked(CheckKind.KEY_OF_ISSUER, "proven-by-another", issuer);
    }
}
