package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** A subject that is about one credential, or about none where a claim cites none: then nothing of it is known. */
public interface OfCredential
        extends OfSourceProgramme,
                OfQualification,
                OfIssuer,
                OfWorkload,
                OfAssessment,
                OfValidity,
                OfVerification,
                OfRecommendation {

    /** The words of its title in lower case, and each two that stand side by side. */
    default Found titleWords() {
        return Stated.of(this, "title", c -> TitleWords.of(c.title()));
    }

    /** Its own code at its issuer. */
    default Found code() {
        return Stated.of(this, "code", Credential::code);
    }

    /** Its vocabulary subject, null where it states none; a key of tables. */
    default @Nullable String about() {
        Credential mine = credential();
        return mine == null ? null : mine.subject();
    }

    /** What the source is about, where a policy excludes subjects. */
    default Found subjectMatter() {
        return Stated.of(this, "subject", Credential::subject);
    }

    /** How the learning itself was obtained, such as {@code study} or {@code exemption}. */
    default Found obtainedBy() {
        return Stated.of(this, "obtainedBy", Credential::obtainedBy);
    }

    /** How the source was studied, such as {@code part-time} or {@code online}. */
    default Found delivery() {
        return Stated.of(this, "description.delivery", c -> c.description().delivery());
    }

    /** Whether the learner completed the source itself. */
    default Found completed() {
        return Stated.of(this, "completed", Credential::completed);
    }

    /** Whether it is a component of an accredited programme. */
    default Found component() {
        return Stated.of(this, "componentOfAccredited", Credential::componentOfAccredited);
    }

    /** Whether it stands alone as far as is known; only one that is known to be a component does not. */
    default boolean standAlone() {
        Credential mine = credential();
        return mine == null || !Boolean.TRUE.equals(mine.componentOfAccredited());
    }

    /** How much of its programme it is, in percent of the programme's credits. */
    default Found shareOfProgramme() {
        return statedCredits().times(BigDecimal.valueOf(100)).over(programmeCredits());
    }
}
