package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A micro-credential, an online course, a course of a programme or any other certificate that a learner offers.
 *
 * @param code the course's or credential's code at its issuer, if it has one
 * @param hours total notional learning hours, assessment included
 * @param subject what it is about, where a policy excludes subjects, such as {@code foundation-studies}
 * @param validFrom first day on which it is valid, where it states one
 * @param completed whether the learner finished it; watched is not completed
 * @param certificateIssued whether a certificate was issued (and paid for where it must be)
 * @param componentOfAccredited whether it is a component of an accredited programme
 * @param countsTowardsDegree whether it counts towards at least one degree programme
 * @param obtainedBy how the learning itself was obtained: {@code study}, {@code examination}, {@code exemption},
 *     {@code rpl} or {@code credit-transfer}
 * @param outcomes its learning outcomes, as stated
 * @param parts ids of the credentials that it consists of
 * @param sameAs id of the credential that certifies the same learning, where it arrived more than once
 * @param sameBecause why the two are held to be one, such as {@code same-credential-id}
 * @param checks what was checked when it was read from a file; empty where it was not
 */
public record Credential(
        String id,
        CredentialKind kind,
        @Nullable String title,
        @Nullable String code,
        Issuer issuer,
        SourceProgramme programme,
        @Nullable Level level,
        @Nullable Credit credit,
        @Nullable BigDecimal hours,
        @Nullable String subject,
        @Nullable LocalDate started,
        @Nullable LocalDate awarded,
        @Nullable LocalDate expires,
        @Nullable LocalDate validFrom,
        @Nullable Boolean completed,
        @Nullable Boolean certificateIssued,
        @Nullable Boolean componentOfAccredited,
        @Nullable Boolean countsTowardsDegree,
        CredentialAssessment assessment,
        Transcript transcript,
        Description description,
        Verification verification,
        Recommendation recommendation,
        @Nullable String obtainedBy,
        List<String> outcomes,
        List<String> parts,
        @Nullable String sameAs,
        @Nullable String sameBecause,
        List<CredentialCheck> checks) {

    public Credential {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        outcomes = List.copyOf(outcomes);
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }
}
