package org.iktiraf.portfolio.intake;

import java.util.Locale;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.badges.AssertionReading;
import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.json.Json;
import org.iktiraf.portfolio.intake.json.Spot;
import org.iktiraf.portfolio.intake.json.Types;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Open Badges 2.0 and the older ones like it: assertions, hosted or signed, and the files that describe their badges. */
@Component
@Order(40)
class OpenBadge2 implements Format {

    private final Verifier verifier;

    OpenBadge2(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String word() {
        return "open-badge-2";
    }

    @Override
    public boolean fits(Content content) {
        JsonNode seeming = VerifiableCredentials.seeming(content);
        return isAssertion(seeming) || isAboutBadges(seeming);
    }

    private static boolean isAssertion(JsonNode tree) {
        return Types.has(tree, "Assertion") || (tree.has("badge") && tree.has("recipient"));
    }

    private static boolean isAboutBadges(JsonNode tree) {
        return Types.all(tree)
                        .anyMatch(type -> Stream.of("BadgeClass", "Issuer", "CryptographicKey", "RevocationList")
                                .anyMatch(type::equals))
                || (Types.has(tree, "Profile")
                        && tree.path("@context")
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("openbadges"));
    }

    @Override
    public void read(Content content, Gathering into) {
        JsonNode tree = Json.of(content).tree();
        if (tree.isMissingNode()) {
            signed(Json.decoded(content.bytes()).strip(), content, into);
            return;
        }
        for (Spot spot : Spot.of(tree, into).each()) {
            if (isAssertion(spot.node())) {
                hosted(spot);
            } else {
                into.remark("describes-badges", content.name());
            }
        }
    }

    private void hosted(Spot assertion) {
        if (!assertion.into().refusesMore()) {
            Whose whose = assertion.into().whose();
            Verified verified = verifier.ofJson(assertion.node(), whose.addresses(), whose.today());
            new AssertionReading(assertion).hosted(verified.checks());
        }
    }

    private void signed(String token, Content content, Gathering into) {
        Whose whose = into.whose();
        Verified verified = verifier.ofToken(token, whose.addresses(), whose.today());
        JsonNode said = verified.credential();
        if (verified.isForged() || said == null) {
            Proofs.putOnly(verified, content, into);
        } else {
            new AssertionReading(new Spot(said, "payload", into)).signed(verified.checks());
        }
    }
}
