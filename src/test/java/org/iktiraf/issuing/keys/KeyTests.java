package org.iktiraf.issuing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Keys are rotated and withdrawn by administrators, and published for everybody without their secrets. */
@ServiceTest
class KeyTests {

    private static final String DOCUMENT = "/.well-known/did.json";

    @LocalServerPort
    private int port;

    @Autowired
    private Keyring keyring;

    @Autowired
    private SigningKeys keys;

    @Test
    void publishesAllKeysAndTheirUse() {
        int withdrawn = keyring.current().number();
        keyring.withdraw(withdrawn);
        HttpResponse<byte[]> answer = new Asking(port).get(DOCUMENT);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/did+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
        JsonNode document = Asking.json(answer);
        String did = "did:web:localhost%3A" + port;
        assertThat(document.path("id").asString()).isEqualTo(did);
        assertThat(document.path("verificationMethod").values())
                .extracting(one -> one.path("id").asString())
                .contains(did + "#key-" + withdrawn, did + "#key-" + (withdrawn + 1));
        assertThat(document.path("assertionMethod").values())
                .extracting(JsonNode::asString)
                .contains(did + "#key-" + (withdrawn + 1))
                .doesNotContain(did + "#key-" + withdrawn);
    }

    @Test
    void isThereForAServiceThatLivesUnderAPath() {
        assertThat(new Asking(port).get("/did.json").body())
                .isEqualTo(new Asking(port).get(DOCUMENT).body());
    }

    @Test
    void rotatesOnceHoweverOftenItIsSent() {
        int before = keyring.current().number();
        byte[] wanted = ("{\"after\":" + before + "}").getBytes(UTF_8);
        admin().postJson("/api/keys", wanted);
        JsonNode keys = Asking.json(admin().postJson("/api/keys", wanted));
        assertThat(keys.path(0).path("number").asInt()).isEqualTo(before + 1);
        assertThat(keys.path(1).path("retired").isNull()).isFalse();
    }

    @Test
    void showsASecretToNobody() {
        String secret = Base64.getEncoder()
                .encodeToString(keys.secret(keyring.current().number()).bytes());
        assertThat(Asking.text(admin().get("/api/keys"))).contains("z6Mk").doesNotContain(secret, "secret");
        assertThat(Asking.text(new Asking(port).get(DOCUMENT))).doesNotContain(secret, "secret");
    }

    @Test
    void saysThatThereIsNoSuchKey() {
        assertThat(admin().postJson("/api/keys/999/withdraw", new byte[0]).statusCode())
                .isEqualTo(404);
        assertThat(new Asking(port)
                        .signedIn(People.ADMIN)
                        .postForm("/desk/keys", "/desk/keys/999/withdraw", Map.of("sure", "yes"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leavesKeysToAdministrators() {
        assertThat(new Asking(port).as(People.OFFICER).get("/api/keys").statusCode())
                .isEqualTo(403);
        assertThat(new Asking(port)
                        .signedIn(People.OFFICER)
                        .get("/desk/keys", "Accept", "text/html")
                        .statusCode())
                .isNotEqualTo(200);
    }

    private Asking admin() {
        return new Asking(port).as(People.ADMIN);
    }
}
