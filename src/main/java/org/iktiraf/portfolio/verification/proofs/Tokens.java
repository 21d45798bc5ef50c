package org.iktiraf.portfolio.verification.proofs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.JsonLists;
import org.iktiraf.portfolio.verification.keys.Method;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks a credential that is a signed token, plain or with disclosures behind it. */
@Component
public class Tokens {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 4_000_000;
    private static final Set<String> TYPES = Set.of(
            "jwt",
            "vc+jwt",
            "vc+ld+jwt",
            "vc+ld+json+jwt",
            "vc+sd-jwt",
            "dc+sd-jwt",
            "vc+ld+json+sd-jwt",
            "application/vc+jwt",
            "application/vc+ld+jwt");

    private final TokenKeys keys;
    private final KeyOfIssuer keyOfIssuer;

    Tokens(TokenKeys keys, KeyOfIssuer keyOfIssuer) {
        this.keys = keys;
        this.keyOfIssuer = keyOfIssuer;
    }

    public Proven check(String token) {
        if (token.length() > LONGEST) {
            return Proven.unclear(null, "too-complex", null);
        }
        String[] parts = token.strip().split("~", -1);
        try {
            JWSObject signed = JWSObject.parse(parts[0]);
            ObjectNode header = object(signed.getHeader().toString());
            ObjectNode payload = object(signed.getPayload().toString());
            return checked(signed, header, Disclosures.join(payload, parts));
        } catch (ParseException | IllegalArgumentException | JacksonException e) {
            return Proven.failed(unsigned(parts[0]) ? "not-signed-token" : "proof-unreadable", null);
        }
    }

    private Proven checked(JWSObject signed, ObjectNode header, ObjectNode payload) {
        ObjectNode credential = TokenClaims.credential(payload);
        try {
            understood(header);
            String issuer = JsonLists.id(credential.path("issuer")).orElse("");
            Method method = keys.find(header, payload.path("iss").asString(issuer), issuer);
            if (!TokenSignature.verifies(signed, method.key())) {
                return Proven.failed("signature-does-not-match", null);
            }
            return Proven.passed(credential, key(method, payload, issuer));
        } catch (Unclear e) {
            return Proven.unclear(credential, e);
        } catch (JOSEException e) {
            return Proven.failed("key-of-another-kind", header.path("kid").asString(null));
        }
    }

    private CredentialCheck key(Method method, ObjectNode payload, String issuer) {
        String iss = payload.path("iss").asString(issuer);
        return iss.equals(issuer)
                ? keyOfIssuer.check(method, issuer)
                : CredentialCheck.failed(CheckKind.KEY_OF_ISSUER, "issuer-differs", iss);
    }

    private static void understood(ObjectNode header) throws Unclear {
        if (header.has("crit")) {
            throw new Unclear("suite-not-supported", header.path("crit").toString());
        }
        String type = header.path("typ").asString("jwt").toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new Unclear("suite-not-supported", type);
        }
        String algorithm = header.path("alg").asString("");
        if (!TokenSignature.ALGORITHMS.contains(algorithm)) {
            throw new Unclear("suite-not-supported", algorithm);
        }
    }

    private static boolean unsigned(String token) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]);
            return JSON.readTree(header).path("alg").asString("").equalsIgnoreCase("none");
        } catch (IllegalArgumentException | JacksonException e) {
            return false;
        }
    }

    private static ObjectNode object(String text) {
        JsonNode tree = JSON.readTree(text);
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("not an object");
    }
}
