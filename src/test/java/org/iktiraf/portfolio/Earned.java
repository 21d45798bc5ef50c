package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A credential for a test, of which nothing is known but what is said. */
public final class Earned {

    private final String id;
    private final CredentialKind kind;
    private @Nullable String title;
    private @Nullable String code;
    private Issuer issuer = Issuer.UNKNOWN;
    private SourceProgramme programme = SourceProgramme.UNKNOWN;
    private @Nullable Level level;
    private @Nullable Credit credit;
    private @Nullable String subject;
    private @Nullable LocalDate awarded;
    private @Nullable Boolean completed;
    private @Nullable Grade grade;
    private List<String> parts = List.of();

    private Earned(String id, CredentialKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public static Earned course(String id) {
        return new Earned(id, CredentialKind.COURSE);
    }

    public static Earned microCredential(String id) {
        return new Earned(id, CredentialKind.MICRO_CREDENTIAL);
    }

    public Earned called(@Nullable String itsTitle, @Nullable String itsCode) {
        title = itsTitle;
        code = itsCode;
        return this;
    }

    public Earned from(@Nullable String issuerName) {
        issuer = new Issuer(issuerName, null, null, null, null, null, null);
        return this;
    }

    public Earned in(SourceProgramme of) {
        programme = of;
        return this;
    }

    public Earned at(@Nullable Level itsLevel) {
        level = itsLevel;
        return this;
    }

    public Earned worth(@Nullable Credit its) {
        credit = its;
        return this;
    }

    public Earned about(@Nullable String itsSubject) {
        subject = itsSubject;
        return this;
    }

    public Earned completed(@Nullable Boolean is, @Nullable LocalDate day) {
        completed = is;
        awarded = day;
        return this;
    }

    public Earned graded(@Nullable Grade its) {
        grade = its;
        return this;
    }

    public Earned of(String... itsParts) {
        parts = List.of(itsParts);
        return this;
    }

    public Credential credential() {
        return new Credential(
                id,
                kind,
                title,
                code,
                issuer,
                programme,
                level,
                credit,
                null,
                subject,
                null,
                awarded,
                null,
                null,
                completed,
                null,
                null,
                null,
                new CredentialAssessment(null, null, null, null, null, null, grade, null, List.of(), null),
                Transcript.UNKNOWN,
                Description.UNKNOWN,
                Verification.UNKNOWN,
                Recommendation.UNKNOWN,
                null,
                List.of(),
                parts,
                null,
                null,
                List.of());
    }
}
