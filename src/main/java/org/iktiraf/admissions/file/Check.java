package org.iktiraf.admissions.file;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Issuer;
import org.jspecify.annotations.Nullable;

/**
 * What was checked about a credential.
 *
 * @param name {@code signature}, {@code status}, {@code dates}, {@code issuer}, {@code identity} or {@code supervised}
 * @param answer null where it could not be checked
 * @param field name of the field below the credential that answers; empty where none does
 */
record Check(String name, @Nullable Boolean answer, String field) {

    static List<Check> of(Credential credential, LocalDate on) {
        return List.of(
                new Check("signature", credential.verification().authentic(), "verification.authentic"),
                new Check("status", null, ""),
                new Check("dates", dates(credential, on), "awarded"),
                new Check("issuer", issuer(credential.issuer()), "issuer.registered"),
                identity(credential),
                new Check("supervised", credential.assessment().supervised(), "assessment.supervised"));
    }

    /** In the words of its state: {@code yes}, {@code no} or {@code unchecked}. */
    public String word() {
        return answer == null ? "unchecked" : answer ? "yes" : "no";
    }

    private static Check identity(Credential credential) {
        Boolean preserved = credential.verification().identityPreserved();
        return preserved != null
                ? new Check("identity", preserved, "verification.identityPreserved")
                : new Check("identity", credential.assessment().identityChecked(), "assessment.identityChecked");
    }

    /** Awarded by the day of application, not before it began, and not expired by then. */
    private static @Nullable Boolean dates(Credential credential, LocalDate on) {
        LocalDate awarded = credential.awarded();
        if (awarded == null) {
            return null;
        }
        LocalDate started = credential.started();
        LocalDate expires = credential.expires();
        return !awarded.isAfter(on)
                && (started == null || !started.isAfter(awarded))
                && (expires == null || !expires.isBefore(on));
    }

    private static @Nullable Boolean issuer(Issuer issuer) {
        boolean known = Boolean.TRUE.equals(issuer.here()) || issuer.accreditedBy() != null;
        return known ? (Boolean) true : issuer.registered();
    }
}
