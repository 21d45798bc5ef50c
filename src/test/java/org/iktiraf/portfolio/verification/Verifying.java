package org.iktiraf.portfolio.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** A verifier as the service has it, with a register of the test's own; nothing is fetched. */
public final class Verifying {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Verifying() {}

    /** A verifier that knows no issuer. */
    public static Verifier knowingNobody() {
        return knowing(Map.of(), Map.of());
    }

    /**
     * A verifier with a register.
     *
     * @param issuers texts of DID documents by the issuer's id; blank where none is pinned
     * @param documents pinned texts by address
     */
    @SuppressWarnings("resource")
    public static Verifier knowing(Map<String, String> issuers, Map<String, String> documents) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(IssuerRegister.class, () -> new Pinned(issuers, documents));
        context.scan("org.iktiraf.portfolio.verification");
        context.refresh();
        return context.getBean(Verifier.class);
    }

    static CredentialCheck check(Verified verified, CheckKind kind) {
        return verified.checks().stream()
                .filter(one -> one.check() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What came of a check, in a word: {@code passed}, or why not. */
    static String word(Verified verified, CheckKind kind) {
        CredentialCheck check = check(verified, kind);
        if (check.passed() == null) {
            return "unchecked " + check.because();
        }
        return check.passed() ? "passed" : "failed " + check.because();
    }

    static Verified verify(Verifier verifier, JsonNode credential) {
        return verifier.ofJson(credential, List.of(), TODAY);
    }

    private record Pinned(Map<String, String> issuers, Map<String, String> documents) implements IssuerRegister {

        @Override
        public Optional<KnownIssuer> find(String id) {
            return Optional.ofNullable(issuers.get(id))
                    .map(text -> new KnownIssuer(id, "Example", "MY", text.isBlank() ? null : text));
        }

        @Override
        public Optional<String> document(String url) {
            return Optional.ofNullable(documents.get(url));
        }
    }
}
