package org.iktiraf.portfolio.intake.elm;

import java.util.Map;
import org.iktiraf.portfolio.intake.json.Languages;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Words of the controlled lists of the EU Vocabularies: as the file labels them, or a few codes that are known here. */
final class EuropeanCodes {

    private static final Map<String, String> KNOWN = Map.of(
            "6fcec5c5af", "European Credit Transfer System",
            "74a4a268e8", "Short learning programme",
            "920fbb3cbe", "Online",
            "c598449d64", "Unsupervised without ID Verification",
            "e207a81fc7", "non-formal learning",
            "e92d221e4d", "Blended");

    private EuropeanCodes() {}

    /** Its meaning; null, with a remark, where neither the file nor this list says it. */
    static @Nullable String label(Spot concept) {
        if (!concept.isThere()) {
            return null;
        }
        String code = concept.id();
        String known = code == null ? null : KNOWN.get(code.replaceFirst("^.*/", ""));
        String label = Languages.pick(concept.one().node().path("prefLabel"));
        if (label == null && known == null) {
            concept.into().remark("unknown-code", code == null ? concept.at() : code);
        }
        return label == null || label.isBlank() ? known : label;
    }
}
