package org.iktiraf.portfolio.verification.dss;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.iktiraf.portfolio.verification.proofs.Proven;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a seal as European registries set it: JAdES around JSON, XAdES within XML. It says whether what was sealed is
 * unchanged. Whose seal it is would have to be asked of trust lists and of those who issue certificates, and here nobody is
 * asked: so the key is never said to be the issuer's, and only told with the name that its certificate gives itself.
 */
@Component
public class Seals {

    private static final int MOST_SEALS = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether this is a signed envelope in its JSON form, and not a credential. */
    public static boolean isSealed(ObjectNode tree) {
        return tree.path("payload").isString() && (tree.has("signatures") || tree.has("signature"));
    }

    public Proven ofJson(ObjectNode envelope) {
        if (envelope.path("signatures").size() > MOST_SEALS) {
            return Proven.unclear(null, "too-complex", null);
        }
        return proven(envelope.toString().getBytes(StandardCharsets.UTF_8), true);
    }

    public Proven ofXml(byte[] document) {
        return proven(document, false);
    }

    private static Proven proven(byte[] bytes, boolean json) {
        try {
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(bytes));
            validator.setCertificateVerifier(new CommonCertificateVerifier(true));
            List<AdvancedSignature> seals = validator.getSignatures();
            if (seals.isEmpty() || seals.size() > MOST_SEALS) {
                return Proven.unclear(null, seals.isEmpty() ? "not-signed" : "too-complex", null);
            }
            for (AdvancedSignature seal : seals) {
                if (!new Seal(seal).holds(json)) {
                    return Proven.failed("signature-does-not-match", null);
                }
            }
            JsonNode content = json ? content(validator.getOriginalDocuments(seals.get(0))) : null;
            return Proven.sealed(content, new Seal(seals.get(0)).owner());
        } catch (Unclear e) {
            return Proven.unclear(null, e);
        } catch (RuntimeException e) {
            // what the library throws at broken documents has no common type
            return Proven.unclear(null, "seal-not-supported", null);
        }
    }

    /** Exactly what was sealed, and not what lies beside it. */
    private static JsonNode content(List<DSSDocument> sealed) throws Unclear {
        if (sealed.size() != 1) {
            throw new Unclear("seal-not-supported", "");
        }
        return JSON.readTree(DSSUtils.toByteArray(sealed.get(0)));
    }
}
