package org.iktiraf.adjudication.facts;

import java.util.Objects;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.SourceProgramme;
import org.jspecify.annotations.Nullable;

/** What a credential says of the programme or award that it belongs to; months are begun months. */
public interface OfSourceProgramme extends AboutCredential {

    /** Code of the programme or award that it belongs to, version included. */
    default Found programmeCode() {
        return Stated.of(this, "programme.code", c -> c.programme().code());
    }

    /** What keeps its programme or award apart from others: its code, else its title; all that have neither are one. */
    default String programmeNamed() {
        Credential mine = credential();
        SourceProgramme programme = mine == null ? SourceProgramme.UNKNOWN : mine.programme();
        return programme.code() != null ? programme.code() : Objects.requireNonNullElse(programme.title(), "not named");
    }

    /** As {@link #programmeCode()}, null where it states none; a key of tables. */
    default @Nullable String programmeKey() {
        Credential mine = credential();
        return mine == null ? null : mine.programme().code();
    }

    /** The words of the source programme's title, in lower case. */
    default Found programmeTitleWords() {
        return Stated.of(
                this, "programme.title", c -> TitleWords.single(c.programme().title()));
    }

    /** Level of the programme or award that it belongs to, a vocabulary name. */
    default Found programmeLevel() {
        return Stated.of(this, "programme.level", c -> c.programme().level());
    }

    /** All credits of the programme or award that it belongs to. */
    default Found programmeCredits() {
        return Stated.of(this, "programme.credits", c -> c.programme().credits());
    }

    /** Whether the programme or award that it belongs to was completed. */
    default Found programmeCompleted() {
        return Stated.of(this, "programme.completed", c -> c.programme().completed());
    }

    /** Accreditation of the source programme. */
    default Found accreditation() {
        return Stated.of(this, "programme.accreditation", c -> c.programme().accreditation());
    }

    /** How the source programme ended for the learner: {@code completed}, {@code still-enrolled}, or as it is stated. */
    default Found endedBy() {
        return Stated.of(this, "programme.endedBy", c -> {
            SourceProgramme programme = c.programme();
            if (Boolean.TRUE.equals(programme.completed())) {
                return "completed";
            }
            return Boolean.TRUE.equals(programme.stillEnrolled()) ? "still-enrolled" : programme.endedBy();
        });
    }

    /** Whether the learner is still enrolled in the source programme; nobody is in one that they completed. */
    default Found stillEnrolled() {
        return Stated.of(this, "programme.stillEnrolled", c -> {
            Boolean enrolled = c.programme().stillEnrolled();
            boolean completed = Boolean.TRUE.equals(c.programme().completed());
            return enrolled == null && completed ? (Boolean) false : enrolled;
        });
    }

    /** Months from the award of its programme to a reference day; a begun month counts as whole. */
    default Found ageOfProgramme(String referenceDay) {
        return Stated.of(
                this, "programme.awarded", c -> Stated.since(this, c.programme().awarded(), referenceDay));
    }
}
