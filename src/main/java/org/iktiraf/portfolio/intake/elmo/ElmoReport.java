package org.iktiraf.portfolio.intake.elmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.xml.XmlElement;

/** What a report of one institution says of all that stands in it. */
final class ElmoReport {

    /** A scale has a short name in a portfolio. */
    private static final int LONGEST_SCALE = 64;

    private final Optional<XmlElement> issuer;
    private final Map<String, String> scales;
    private final boolean namesLearner;

    ElmoReport(XmlElement report, XmlElement elmo) {
        this.issuer = report.child("issuer");
        this.scales = report.children("gradingScheme")
                .collect(Collectors.toMap(one -> one.attribute("localId"), ElmoReport::scale, (one, two) -> one));
        this.namesLearner = elmo.child("learner")
                .flatMap(learner -> learner.said("familyName"))
                .isPresent();
    }

    void putIssuer(PieceRead piece) {
        issuer.ifPresent(one -> {
            title(one).ifPresent(title -> piece.text("issuer.name", title.text(), title.path()));
            one.said("country").ifPresent(country -> piece.text("issuer.country", country.text(), country.path()));
        });
        if (namesLearner) {
            piece.yesOrNo("description.learnerIdentified", true, "/elmo/learner");
        }
    }

    Optional<XmlElement> title() {
        return issuer.flatMap(ElmoReport::title);
    }

    /** The institution as registries number it, tied to nothing that could show that it wrote this. */
    List<CredentialCheck> issuerChecks() {
        return issuer.stream()
                .flatMap(one -> one.children("identifier"))
                .limit(1)
                .map(one -> one.attribute("type") + ":" + one.text())
                .map(id -> CredentialCheck.unchecked(CheckKind.ISSUER_KNOWN, "key-not-tied", id))
                .toList();
    }

    /** The name of a scale, by the id that only this report uses. */
    String scale(String localId) {
        return scales.getOrDefault(localId, localId);
    }

    private static String scale(XmlElement scheme) {
        return ElmoText.preferred(scheme, "description")
                .map(XmlElement::text)
                .filter(text -> text.length() <= LONGEST_SCALE)
                .orElse(scheme.attribute("localId"));
    }

    private static Optional<XmlElement> title(XmlElement issuer) {
        return ElmoText.preferred(issuer, "title");
    }
}
