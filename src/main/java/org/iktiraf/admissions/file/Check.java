package org.iktiraf.admissions.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.Issuer;
import org.jspecify.annotations.Nullable;

/**
 * What was checked about a credential.
 *
 * @param name such as {@code signature} or {@code dates}
 * @param answer null where it could not be checked
 * @param because why not, in a word; null where nothing says so
 * @param about what that word speaks of
 */
record Check(
        String name,
        @Nullable Boolean answer,
        @Nullable String because,
        @Nullable String about) {

    static List<Check> of(Credential credential, LocalDate on) {
        Stream<Check> common = Stream.of(
                of("dates", dates(credential, on)),
                of("supervised", credential.assessment().supervised()),
                of("identity", credential.assessment().identityChecked()));
        return Stream.concat(credential.checks().isEmpty() ? said(credential) : read(credential), common)
                .toList();
    }

    /** In the words of its state: {@code yes}, {@code no} or {@code unchecked}. */
    public String word() {
        return answer == null ? "unchecked" : answer ? "yes" : "no";
    }

    private static Stream<Check> read(Credential credential) {
        return Stream.of(CheckKind.values())
                .map(kind -> credential.checks().stream()
                        .filter(one -> one.check() == kind)
                        .findFirst()
                        .map(Check::read)
                        .orElseGet(() -> of(name(kind), null)));
    }

    private static Check read(CredentialCheck check) {
        return new Check(name(check.check()), check.passed(), check.because(), check.about());
    }

    private static String name(CheckKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of what was typed, and is no file that could be checked. */
    private static Stream<Check> said(Credential credential) {
        return Stream.of(
                of("signature", credential.verification().authentic()),
                of("issuer-known", issuer(credential.issuer())),
                of("learner", credential.verification().identityPreserved()));
    }

    private static Check of(String name, @Nullable Boolean answer) {
        return new Check(name, answer, null, null);
    }

    /** Awarded and valid by the day of application, not before it began, and not expired by then. */
    private static @Nullable Boolean dates(Credential credential, LocalDate on) {
        LocalDate awarded = credential.awarded();
        LocalDate from = credential.validFrom();
        if (awarded == null && from == null) {
            return null;
        }
        LocalDate started = credential.started();
        LocalDate expires = credential.expires();
        return (awarded == null || !awarded.isAfter(on))
                && (from == null || !from.isAfter(on))
                && (awarded == null || started == null || !started.isAfter(awarded))
                && (expires == null || !expires.isBefore(on));
    }

    private static @Nullable Boolean issuer(Issuer issuer) {
        boolean known = Boolean.TRUE.equals(issuer.here()) || issuer.accreditedBy() != null;
        return known ? (Boolean) true : issuer.registered();
    }
}
