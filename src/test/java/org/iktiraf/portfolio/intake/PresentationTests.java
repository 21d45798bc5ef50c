package org.iktiraf.portfolio.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.verification.Signing;
import org.iktiraf.portfolio.verification.Verifier;
import org.iktiraf.portfolio.verification.Verifying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Credentials in the presentation of a wallet, each verified as its own. */
class PresentationTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();
    private static final Signing ISSUER = Signing.ed25519();
    private static final Signing HOLDER = Signing.ed25519();

    @ParameterizedTest
    @MethodSource("presentations")
    void verifiesEachCredentialByItsOwnProof(String presentation) {
        JsonReading reading = read(presentation);

        assertThat(reading.format()).isEqualTo("presentation");
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("Plain", "Token", "Enveloped");
        assertThat(reading.portfolio().credentials())
                .extracting(PresentationTests::signature)
                .containsOnly(true);
        assertThat(reading.remarks()).containsOnlyOnce("presenter-unchecked");
    }

    static Stream<String> presentations() {
        ObjectNode later = presentation(plain("Plain"), token("Token"), enveloped("Enveloped"));
        ObjectNode wallet = HOLDER.sign(later, Signing.JCS);
        ObjectNode older = Signing.object("{\"nonce\": \"n-1\"}").put("iss", HOLDER.id());
        older.set("vp", later);
        String envelope = HOLDER.token(HOLDER.header(), later);
        return Stream.of(
                later.toString(),
                wallet.toString(),
                envelope,
                HOLDER.token(HOLDER.header(), older),
                "{\"type\": \"EnvelopedVerifiablePresentation\", \"id\": \"data:application/vp+jwt," + envelope + "\"}",
                "[" + later + "]",
                presentation(later).toString());
    }

    @Test
    void believesTheOthersWhereOneWasChanged() {
        ObjectNode changed = plain("Nurse");
        ((ObjectNode) changed.at("/credentialSubject/achievement")).put("name", "Doctor");
        JsonReading reading =
                read(presentation(plain("Plain"), changed, token("Token")).toString());

        assertThat(reading.portfolio().credentials())
                .extracting(PresentationTests::signature)
                .containsExactly(true, false, true);
        assertThat(reading.portfolio().credentials().toString()).doesNotContain("Doctor", "Nurse");
        assertThat(reading.remarks()).contains("forged");
    }

    @Test
    void trustsNothingThatOnlyThePresentationSigned() {
        ObjectNode unsigned = ISSUER.badge();
        JsonReading reading =
                read(HOLDER.sign(presentation(unsigned), Signing.JCS).toString());

        assertThat(signature(reading.only())).isNull();
    }

    @Test
    void tellsWhereInATokenEachFieldStands() {
        ObjectNode older = Signing.object("{}");
        older.set("vp", presentation(plain("Plain")));

        assertThat(read(HOLDER.token(HOLDER.header(), older)).origin("title"))
                .isEqualTo("payload/vp/verifiableCredential/0/credentialSubject/achievement/name");
    }

    @Test
    void opensPresentationsInOneAnotherToABound() {
        ObjectNode nested = presentation(plain("Plain"));
        for (int i = 0; i < 2; i++) {
            nested = presentation(nested);
        }
        assertThat(read(nested.toString()).only().title()).isEqualTo("Plain");
        JsonReading deeper = read(presentation(nested).toString());
        assertThat(deeper.portfolio().credentials()).isEmpty();
        assertThat(deeper.remarks()).contains("nested-too-deep");
    }

    @Test
    void readsNoMoreThanAPersonCouldHold() {
        ObjectNode list = Signing.object("{\"type\": [\"VerifiableCredential\", \"BitstringStatusListCredential\"]}");
        ObjectNode many = presentation(Collections.nCopies(500, list).toArray());
        JsonReading reading = read(presentation(many, many).toString());

        assertThat(reading.remarks()).contains("too-many");
    }

    @Test
    void saysThatAPresentationIsEmpty() {
        assertThat(read("{\"type\": \"VerifiablePresentation\"}").remarks()).containsExactly("presentation-empty");
    }

    @Test
    void remarksOnWhatIsNoCredential() {
        ObjectNode odd = presentation();
        odd.putArray("verifiableCredential").add(7).add("not.a token").addNull().addArray();

        assertThat(read(odd.toString()).remarks()).contains("wrong-type-object");
    }

    private static ObjectNode presentation(Object... held) {
        ObjectNode presentation = Signing.object(
                "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiablePresentation\"]}");
        ArrayNode all = presentation.putArray("verifiableCredential");
        for (Object one : held) {
            if (one instanceof ObjectNode object) {
                all.add(object);
            } else {
                all.add(one.toString());
            }
        }
        return presentation.put("holder", HOLDER.id());
    }

    private static ObjectNode plain(String title) {
        return ISSUER.sign(titled(title), Signing.JCS);
    }

    private static String token(String title) {
        return ISSUER.token(ISSUER.header(), titled(title));
    }

    private static ObjectNode enveloped(String title) {
        return Signing.object("{\"type\": \"EnvelopedVerifiableCredential\"}")
                .put("id", "data:application/vc+jwt," + token(title));
    }

    private static ObjectNode titled(String title) {
        ObjectNode badge = ISSUER.badge();
        badge.put("id", "urn:x:" + title);
        ((ObjectNode) badge.at("/credentialSubject/achievement")).put("name", title);
        return badge;
    }

    private static @Nullable Boolean signature(Credential of) {
        return of.checks().stream()
                .filter(one -> one.check() == CheckKind.SIGNATURE)
                .findFirst()
                .orElseThrow()
                .passed();
    }

    private static JsonReading read(String presentation) {
        ReceivedFile file = new ReceivedFile("wallet", presentation.getBytes(UTF_8));
        return JsonReading.of(VERIFIER, List.of(file), JsonNodeFactory.instance.objectNode());
    }
}
