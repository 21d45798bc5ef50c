package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.verification.Verifying.check;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import java.math.BigDecimal;
import java.time.Duration;
import org.iktiraf.portfolio.verification.keys.Multibase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A signature over a graph covers only what becomes part of the graph: what was written beside it, or otherwise, is seen. */
class CoverTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();
    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";

    private final Signing issuer = Signing.ed25519();
    private final ObjectNode signed = issuer.sign(issuer.badge(), Signing.RDFC);
    private final ObjectNode oldSigned =
            issuer.sign(issuer.oldBadge().put("expirationDate", "2026-01-31T00:00:00Z"), Signing.RDFC);

    @Test
    void seesATermThatNoContextDefines() {
        subject().put("creditsConferred", 30);
        assertNotCovered("term-not-covered", "creditsConferred");
    }

    @Test
    void seesATermThatAContextOfItsOwnUndefines() {
        context().add(Signing.object("{\"creditsConferred\": null}"));
        subject().put("creditsConferred", 30);
        assertThat(word(verify(VERIFIER, signed), SIGNATURE)).isEqualTo("unchecked term-not-covered");
    }

    @Test
    void seesATermThatIsNoAddress() {
        context().add(Signing.object("{\"grade\": \"_:b0\"}"));
        subject().put("grade", "A");
        assertNotCovered("term-not-covered", "_:b0");
    }

    @Test
    void seesWhatHangsOnAnIdThatIsNoAddress() {
        subject().set("result", Signing.object("{\"id\": \"here\", \"type\": [\"Result\"], \"value\": \"A+\"}"));
        assertNotCovered("term-not-covered", "here");
    }

    @Test
    void seesATypeThatNoContextDefines() {
        ((ArrayNode) signed.path("type")).add("DoctoralDegree");
        assertNotCovered("term-not-covered", "DoctoralDegree");
    }

    @Test
    void seesALanguageThatIsNone() {
        context().add(Signing.object("{\"motto\": {\"@id\": \"https://example.edu/motto\", \"@language\": \"n o\"}}"));
        signed.put("motto", "Excelsior");
        assertThat(word(verify(VERIFIER, signed), SIGNATURE)).startsWith("unchecked ");
    }

    @Test
    void trustsNoContextThatIsNotAtHand() {
        context().add("https://example.edu/context.json");
        assertNotCovered("context-not-trusted", "https://example.edu/context.json");
    }

    @Test
    void trustsNoContextThatIsBroughtInByAnother() {
        context().add(Signing.object("{\"@import\": \"https://example.edu/context.json\"}"));
        assertNotCovered("context-not-trusted", "https://example.edu/context.json");
    }

    @Test
    void seesAKnownTermThatGetsAnotherMeaning() {
        context(oldSigned).add(Signing.object("{\"creditsAvailable\": \"https://example.edu/x\"}"));
        assertThat(word(verify(VERIFIER, oldSigned), SIGNATURE)).isEqualTo("unchecked term-redefined");
    }

    @Test
    void acceptsNewTermsThatItsIssuerDefined() {
        ObjectNode own = issuer.badge().put("motto", "Excelsior");
        context(own).add(Signing.object("{\"motto\": \"https://example.edu/motto\"}"));
        assertThat(word(verify(VERIFIER, issuer.sign(own, Signing.RDFC)), SIGNATURE))
                .isEqualTo("passed");
    }

    /** Each writes the day of expiry in another way; to a graph it is the same. */
    @Test
    void seesADayOfExpiryThatIsHidden() {
        String day = oldSigned.path("expirationDate").stringValue();
        assertThat(word(verify(VERIFIER, oldSigned), SIGNATURE)).isEqualTo("passed");

        assertHidden(CREDENTIALS + "expirationDate", oldSigned.stringNode(day));
        assertHidden("cred:expirationDate", oldSigned.stringNode(day));
        assertHidden("expirationDate", oldSigned.arrayNode().add(day));
        assertHidden("expirationDate", Signing.object("{\"@value\": \"" + day + "\"}"));
    }

    @Test
    void seesAWrappedGraph() {
        ObjectNode wrapped = oldSigned.objectNode();
        wrapped.set("@context", oldSigned.path("@context"));
        wrapped.set("proof", oldSigned.path("proof"));
        wrapped.putArray("@graph").add(oldSigned.deepCopy());
        assertThat(word(verify(VERIFIER, wrapped), SIGNATURE)).isEqualTo("unchecked term-not-plain");
    }

    @Test
    void coversEveryLetterOfTheTextForm() {
        ObjectNode text = issuer.sign(issuer.badge(), Signing.JCS).put("note", "added");
        assertThat(word(verify(VERIFIER, text), SIGNATURE)).isEqualTo("failed signature-does-not-match");
    }

    /** Twelve nodes, each tied to each and none told from another: the canonical form would try all orders. */
    @Test
    void givesUpOnAGraphThatIsMadeToTakeForever() {
        ObjectNode poison = issuer.badge();
        context(poison).add(Signing.object("{\"tied\": \"https://example.edu/tied\"}"));
        ArrayNode all = ((ObjectNode) poison.path("credentialSubject")).putArray("tied");
        for (int i = 0; i < 12; i++) {
            ArrayNode others = all.addObject().put("id", "_:n" + i).putArray("tied");
            for (int j = 0; j < 12; j++) {
                others.addObject().put("id", "_:n" + j);
            }
        }
        poison.set("proof", issuer.proof(Signing.RDFC).put("proofValue", Multibase.encode(new byte[64])));
        Verified verified =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> verify(VERIFIER, poison));
        assertThat(word(verified, SIGNATURE)).isEqualTo("unchecked too-complex");
    }

    @Test
    void looksAtNothingThatIsTooDeepOrTooLarge() {
        ObjectNode deep = issuer.badge();
        ObjectNode at = deep;
        for (int i = 0; i < 100; i++) {
            at = at.putObject("image");
        }
        assertThat(word(verify(VERIFIER, deep), SIGNATURE)).isEqualTo("unchecked too-complex");
        ObjectNode huge = issuer.badge().put("x", new BigDecimal("1E+1000000"));
        assertThat(word(verify(VERIFIER, huge), SIGNATURE)).isEqualTo("unchecked too-complex");
    }

    private void assertHidden(String term, JsonNode value) {
        ObjectNode hidden = oldSigned.deepCopy();
        hidden.remove("expirationDate");
        hidden.set(term, value);
        context(hidden).add(Signing.object("{\"cred\": \"" + CREDENTIALS + "\"}"));
        assertThat(word(verify(VERIFIER, hidden), SIGNATURE)).as(term).isEqualTo("unchecked term-not-plain");
    }

    private void assertNotCovered(String word, String about) {
        Verified verified = verify(VERIFIER, signed);
        assertThat(word(verified, SIGNATURE)).isEqualTo("unchecked " + word);
        assertThat(check(verified, SIGNATURE).about()).isEqualTo(about);
    }

    private ObjectNode subject() {
        return (ObjectNode) signed.path("credentialSubject");
    }

    private ArrayNode context() {
        return context(signed);
    }

    private static ArrayNode context(ObjectNode of) {
        return (ArrayNode) of.path("@context");
    }
}
