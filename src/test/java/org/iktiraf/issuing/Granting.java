package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.iktiraf.Asking;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Rulings;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of the tests that are decided, and what is issued of them. */
@Component
class Granting {

    /** The first credential in a record. */
    static final String FIRST = "/credentialSubject/verifiableCredential/0";

    private final Casework casework;
    private final Rulings rulings;
    private final Credentials credentials;

    Granting(Casework casework, Rulings rulings, Credentials credentials) {
        this.casework = casework;
        this.rulings = rulings;
        this.credentials = credentials;
    }

    Case opened() {
        return casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
    }

    /** Thirty-six of forty credits. */
    Case decided() {
        return decided(Asking.fortyCredits());
    }

    Case decided(byte[] portfolio) {
        Case opened = casework.open(Arrival.from("api", portfolio, null)).opened();
        return rulings.decide(casework.file(opened), "bala");
    }

    byte[] issued(Case of) {
        return credentials.get(of.id(), "learner", Locale.ENGLISH);
    }

    JsonNode record(Case of) {
        return JsonMapper.shared().readTree(new String(issued(of), UTF_8));
    }

    static String sample(String name) {
        try {
            return Files.readString(Path.of("sample-portfolios", name, "portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a check of a credential passed; null where it could not be made. */
    static @Nullable Boolean passed(Verifier by, JsonNode credential, CheckKind kind) {
        Verified verified = by.ofJson(credential, List.of(), LocalDate.now(ZoneId.systemDefault()));
        return verified.checks().stream()
                .filter(one -> one.check() == kind)
                .findFirst()
                .map(CredentialCheck::passed)
                .orElse(null);
    }
}
