package org.iktiraf.portfolio.intake.gathering;

import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;

import java.util.List;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.Verified;

/** What the checks of a credential mean for the piece that is made of it. */
public final class Proofs {

    private static final int MOST = 20;

    private Proofs() {}

    /** Puts the checks, and whether they show it to be authentic. */
    public static void put(List<CredentialCheck> checks, PieceRead piece) {
        piece.checks(checks.stream().limit(MOST).toList());
        if (any(checks, SIGNATURE, false)) {
            piece.yesOrNo("verification.authentic", false, "");
        } else if (passed(checks, SIGNATURE) && passed(checks, KEY_OF_ISSUER)) {
            piece.yesOrNo("verification.authentic", true, "");
        }
    }

    /** A credential of which nothing may be believed: only that it was there. */
    public static void putOnly(Verified verified, Content content, Gathering into) {
        PieceRead piece = into.add("credentials").word("kind", "certificate");
        String name = content.called();
        piece.text("title", name, "");
        put(verified.checks(), piece);
        into.remark(verified.isForged() ? "forged" : "not-opened", name);
    }

    public static boolean passed(List<CredentialCheck> checks, CheckKind kind) {
        return any(checks, kind, true) && !any(checks, kind, false);
    }

    private static boolean any(List<CredentialCheck> checks, CheckKind kind, boolean passed) {
        return checks.stream()
                .anyMatch(one -> one.check() == kind && Boolean.valueOf(passed).equals(one.passed()));
    }
}
