package org.iktiraf.portfolio.intake.elm;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a European Digital Credential, each with its parts. */
public final class ElmReading {

    private static final int DEEPEST = 20;

    private final Spot credential;
    private final List<CredentialCheck> checks;
    private final Gathering into;
    private int read;

    private ElmReading(Spot credential, List<CredentialCheck> checks) {
        this.credential = credential;
        this.checks = checks;
        this.into = credential.into();
    }

    public static void read(Spot credential, List<CredentialCheck> checks) {
        new ElmReading(credential, checks).read();
    }

    private void read() {
        List<Spot> claims = credential.object("credentialSubject").each("hasClaim");
        claims.forEach(claim -> claim(claim, 0));
        if (read == 0) {
            into.remark("no-achievement", credential.at());
            PieceRead piece = piece("certificate");
            new Filling(piece, into)
                    .text("title", credential.to("displayParameter").to("title"));
        }
    }

    private PieceRead piece(String kind) {
        PieceRead piece = into.add("credentials").word("kind", kind);
        Proofs.put(checks, piece);
        read++;
        return piece;
    }

    private @Nullable PieceRead claim(Spot claim, int depth) {
        if (depth > DEEPEST || into.refusesMore()) {
            return null;
        }
        if (claim.is("LearningEntitlement")) {
            entitlement(claim);
        } else if (claim.is("LearningAchievement")) {
            return achievement(claim, depth);
        } else if (claim.is("LearningActivity")) {
            return activity(claim);
        } else {
            into.remark(claim.node().isObject() ? "claim-not-read" : "wrong-type-object", claim.at());
        }
        return null;
    }

    private void entitlement(Spot claim) {
        String title = claim.to("title").text();
        into.remark("entitlement", title == null ? claim.at() : title);
    }

    private PieceRead achievement(Spot claim, int depth) {
        PieceRead piece = piece("certificate");
        new ElmAchievement(credential, claim, piece).read(depth == 0);
        List<String> parts = new ArrayList<>();
        for (Spot part : claim.each("hasPart")) {
            PieceRead child = claim(part, depth + 1);
            if (child != null) {
                parts.add(child.id());
            }
        }
        piece.ids("parts", parts, claim.to("hasPart").at());
        return piece;
    }

    /** Who only took part has achieved nothing that is assessed. */
    private PieceRead activity(Spot claim) {
        PieceRead piece = piece("certificate");
        new ElmAchievement(credential, claim, piece).readActivity();
        piece.yesOrNo("assessment.held", false, claim.at());
        return piece;
    }
}
