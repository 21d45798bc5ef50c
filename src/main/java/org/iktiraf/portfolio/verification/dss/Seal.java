package org.iktiraf.portfolio.verification.dss;

import eu.europa.esig.dss.model.ReferenceValidation;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.iktiraf.portfolio.verification.keys.Unclear;

/** One seal of a document. */
final class Seal {

    private final AdvancedSignature signature;

    Seal(AdvancedSignature signature) {
        this.signature = signature;
    }

    /** @throws Unclear where its certificate is not in the file, or it covers only a part of an XML document */
    boolean holds(boolean json) throws Unclear {
        if (signature.getCertificates().isEmpty()) {
            throw new Unclear("key-not-at-hand", "");
        }
        if (!json && signature.getReferenceValidations().stream().noneMatch(Seal::isWhole)) {
            throw new Unclear("seal-covers-a-part", "");
        }
        signature.checkSignatureIntegrity();
        return signature.getSignatureCryptographicVerification().isSignatureValid();
    }

    /** The organisation that its certificate names. */
    String owner() {
        CertificateToken certificate = signature.getSigningCertificateToken();
        if (certificate == null) {
            return "";
        }
        String organisation = DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.O, certificate.getSubject());
        return organisation == null ? "" : organisation;
    }

    private static boolean isWhole(ReferenceValidation reference) {
        return "".equals(reference.getUri());
    }
}
