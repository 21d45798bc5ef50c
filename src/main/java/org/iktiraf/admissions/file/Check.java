package org.iktiraf.admissions.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final String DATES = "dates";

    static List<Check> of(Credential credential, LocalDate on) {
        Stream<Check> common = Stream.of(
                dates(credential, on),
                stated("supervised", credential.assessment().supervised()),
                stated("identity", credential.assessment().identityChecked()));
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

    private static Check stated(String name, @Nullable Boolean answer) {
        return new Check(name, answer, answer == null ? "says-nothing" : null, null);
    }

    /** Awarded and valid by the day of application, and not expired by then. */
    private static Check dates(Credential credential, LocalDate on) {
        LocalDate awarded = credential.awarded();
        if (awarded == null && credential.validFrom() == null) {
            return new Check(DATES, null, "no-day-stated", null);
        }
        return Stream.of(
                        wrong("awarded-later", awarded, on),
                        wrong("not-yet-valid", credential.validFrom(), on),
                        wrong("expired", on, credential.expires(), credential.expires()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> of(DATES, true));
    }

    private static Optional<Check> wrong(String because, @Nullable LocalDate day, @Nullable LocalDate last) {
        return wrong(because, day, last, day);
    }

    /** If a day is after the last on which it could be. */
    private static Optional<Check> wrong(
            String because, @Nullable LocalDate day, @Nullable LocalDate last, @Nullable LocalDate about) {
        return day == null || last == null || !day.isAfter(last)
                ? Optional.empty()
                : Optional.of(new Check(DATES, false, because, String.valueOf(about)));
    }

    private static @Nullable Boolean issuer(Issuer issuer) {
        boolean known = Boolean.TRUE.equals(issuer.here()) || issuer.accreditedBy() != null;
        return known ? (Boolean) true : issuer.registered();
    }
}
