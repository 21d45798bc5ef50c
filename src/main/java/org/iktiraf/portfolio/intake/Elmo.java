package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.elmo.ElmoParts;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.SelfDeclared;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.xml.UnreadableXml;
import org.iktiraf.portfolio.intake.xml.XmlElement;
import org.iktiraf.portfolio.intake.xml.XmlStream;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import org.springframework.stereotype.Component;

/**
 * Transcripts of European registries (ELMO 1.x, as EMREX carries them). After a failed signature nothing of them is
 * believed.
 */
@Component
class Elmo implements Format {

    private final Verifier verifier;

    Elmo(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String word() {
        return "elmo";
    }

    @Override
    public boolean fits(Content content) {
        return XmlStream.looksLikeXml(content.bytes())
                && XmlStream.head(content.bytes()).matches("(?s).*<(\\w{1,40}:)?elmo[\\s>/].*");
    }

    @Override
    public void read(Content content, Gathering into) {
        try {
            XmlElement elmo = XmlElement.read(content.bytes());
            List<CredentialCheck> checks = checks(elmo, content, into);
            if (!isForged(checks)) {
                ElmoParts.read(elmo, checks, into);
            }
        } catch (UnreadableXml e) {
            into.remark(e.word(), content.name());
        }
    }

    private List<CredentialCheck> checks(XmlElement elmo, Content content, Gathering into) {
        List<CredentialCheck> checks = new ArrayList<>();
        if (elmo.child("Signature").isEmpty()) {
            checks.addAll(SelfDeclared.CHECKS);
        } else {
            Verified verified = verifier.ofXml(content.bytes());
            checks.addAll(verified.checks());
        }
        if (isForged(checks)) {
            into.add("credentials").word("kind", "certificate").checks(checks);
            into.remark("forged", content.name());
        }
        checks.add(learner(elmo, into.whose()));
        return checks;
    }

    private static boolean isForged(List<CredentialCheck> checks) {
        return new Verified(null, checks).isForged();
    }

    /** A registry knows a learner by name and number; a name alone shows nothing. */
    private static CredentialCheck learner(XmlElement elmo, Whose whose) {
        boolean isKnown = elmo.children("learner")
                .flatMap(learner -> learner.children("identifier"))
                .anyMatch(one -> whose.addresses().stream().anyMatch(one.text()::equalsIgnoreCase));
        return isKnown
                ? CredentialCheck.passed(CheckKind.LEARNER)
                : CredentialCheck.unchecked(CheckKind.LEARNER, "no-identifier", null);
    }
}
