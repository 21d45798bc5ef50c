package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.SCHEMA;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whether a credential has what its format demands. */
class SchemaTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();

    private final Signing issuer = Signing.ed25519();

    @Test
    void passesWhatIsWhole() {
        assertThat(word(verify(VERIFIER, issuer.badge()), SCHEMA)).isEqualTo("passed");
        assertThat(word(verify(VERIFIER, issuer.oldBadge()), SCHEMA)).isEqualTo("passed");
        assertThat(word(verify(VERIFIER, issuer.record(issuer.badge())), SCHEMA))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "issuer", "credentialSubject"})
    void namesWhatIsMissing(String field) {
        ObjectNode badge = issuer.badge();
        badge.remove(field);
        Verified verified = verify(VERIFIER, badge);
        assertThat(word(verified, SCHEMA)).isEqualTo("failed schema-not-met");
        assertThat(Verifying.check(verified, SCHEMA).about()).isEqualTo("/" + field);
    }

    @Test
    void refusesCreditsThatAreNoNumber() {
        ObjectNode badge = issuer.badge();
        ((ObjectNode) badge.path("credentialSubject")).put("creditsEarned", "three");
        assertThat(word(verify(VERIFIER, badge), SCHEMA)).isEqualTo("failed schema-not-met");
    }

    @Test
    void knowsNoSchemaOfOtherThings() {
        assertThat(word(verify(VERIFIER, Signing.object("{\"a\": 1}")), SCHEMA))
                .isEqualTo("unchecked schema-not-known");
    }
}
