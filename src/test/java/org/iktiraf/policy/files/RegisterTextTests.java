package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Register;
import org.iktiraf.policy.Register.RegisteredIssuer;
import org.junit.jupiter.api.Test;

class RegisterTextTests {

    private static final String ISSUER = """
            issuers:
              "did:web:badges.university.example":
                name: "Example University"
                country: MY
                read: 2026-11-28
                did document: |
                  { "id": "%s" }
            documents:
              "https://badges.university.example/status/1": |
                { "type": "BitstringStatusListCredential" }
            """;

    private final Faults faults = new Faults();

    @Test
    void readsIssuersWithTheDocumentsThatTheyPublished() {
        Register register = read(ISSUER.formatted("did:web:badges.university.example"));

        assertThat(messages()).isEmpty();
        assertThat(register.issuers())
                .containsExactly(Map.entry(
                        "did:web:badges.university.example",
                        new RegisteredIssuer(
                                "Example University",
                                "MY",
                                LocalDate.parse("2026-11-28"),
                                "{ \"id\": \"did:web:badges.university.example\" }")));
        assertThat(register.documents()).containsKey("https://badges.university.example/status/1");
    }

    @Test
    void knowsNobodyWithoutAFile() {
        assertThat(RegisterText.read(Map.of(), faults)).isEqualTo(Register.EMPTY);
    }

    @Test
    void refusesTheDocumentOfAnotherIssuer() {
        read(ISSUER.formatted("did:web:elsewhere.example"));

        assertThat(messages())
                .containsExactly("verification/issuers.yaml 6: The \"id\" of this document is not"
                        + " \"did:web:badges.university.example\".");
    }

    @Test
    void refusesWhatIsNoJson() {
        read("documents: { \"https://list.example\": \"revoked: none\" }");

        assertThat(messages()).singleElement().asString().contains("Write the JSON document as it was published");
    }

    private Register read(String text) {
        return RegisterText.read(Map.of(RegisterText.FILE, text), faults);
    }

    private List<String> messages() {
        return faults.all().stream().map(RegisterTextTests::words).toList();
    }

    private static String words(Fault fault) {
        return fault.file() + " " + fault.line() + ": " + fault.message();
    }
}
