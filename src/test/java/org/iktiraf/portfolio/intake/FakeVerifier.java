package org.iktiraf.portfolio.intake;

import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.credentials.Tokens;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Believes what a proof says of itself: {@code good}, {@code bad}, or anything else that could not be checked. */
final class FakeVerifier implements Verifier {

    @Override
    public Verified ofJson(JsonNode credential, List<String> addresses, LocalDate today) {
        if (Tokens.isSealed(credential)) {
            return verified(
                    Tokens.seeming(credential), credential.path("signature").asString(""));
        }
        String proof = credential.path("proof").path("proofValue").asString("none");
        if (!(credential instanceof ObjectNode object)) {
            return verified(credential, proof);
        }
        ObjectNode said = object.deepCopy();
        said.remove("proof");
        return verified(said, proof);
    }

    @Override
    public Verified ofToken(String token, List<String> addresses, LocalDate today) {
        String[] parts = token.split("[.~]", -1);
        String signature = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
        return verified(Tokens.seeming(token), signature);
    }

    @Override
    public Verified ofXml(byte[] document) {
        throw new AssertionError("nothing here is XML");
    }

    private static Verified verified(JsonNode said, String proof) {
        return switch (proof) {
            case "good" ->
                new Verified(said, List.of(CredentialCheck.passed(SIGNATURE), CredentialCheck.passed(KEY_OF_ISSUER)));
            case "bad" -> new Verified(null, List.of(CredentialCheck.failed(SIGNATURE, "does-not-verify", null)));
            default -> new Verified(said, List.of(CredentialCheck.unchecked(SIGNATURE, "no-proof", null)));
        };
    }
}
