package org.iktiraf.bench;

import java.time.LocalDate;
import java.util.Collection;
import org.iktiraf.adjudication.Conclusions;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.policy.Edition;

/** The same rules as plain Java: the floor that the engine is measured against. */
final class HandWritten implements RuleEngine {

    @Override
    public void prepare(Edition edition) {
        // plain Java is compiled already
    }

    @Override
    public Conclusions run(Edition edition, DraftDecision draft, Collection<?> facts, LocalDate on) {
        OneCase one = new OneCase(facts);
        switch (edition.slug()) {
            case "mqa/apel-a" -> AccessByHand.judge(one, draft);
            case "mqa/apel-c" -> ExperienceByHand.judge(one, draft);
            case "mqa/credit-transfer" -> TransferByHand.judge(one, draft);
            case "mqa/micro-credentials" -> MicroCredentialsByHand.judge(one, draft);
            case "mqa/micro-credential-principles" -> PrinciplesByHand.judge(one, draft);
            case "mqa/mqf" -> QualificationsByHand.judge(one, draft);
            case "eadtu/cmf" -> FrameworkByHand.judge(one, draft);
            case "verification/credentials" -> VerificationByHand.judge(one, draft);
            default -> throw new IllegalArgumentException("Nobody wrote " + edition.slug() + " by hand");
        }
        return one.conclusions();
    }

    @Override
    public String version() {
        return "by hand";
    }
}
