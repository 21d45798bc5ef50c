package org.iktiraf.portfolio.intake.credentials;

import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.json.Spot;
import org.iktiraf.portfolio.intake.json.Types;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Takes credentials out of the presentation in which a wallet hands them over, and has each read by its own proof. The
 * proof of the presentation says who handed them over; that is not needed to believe them, and is not checked.
 */
final class Presented {

    /** A presentation may hold another, and no more than this in one another. */
    private static final int MOST_LAYERS = 3;

    private static final String PRESENTATION = "VerifiablePresentation";

    private final VerifiableCredentials credentials;
    private final Content content;
    private int taken;

    Presented(VerifiableCredentials credentials, Content content) {
        this.credentials = credentials;
        this.content = content;
    }

    /** Whether this seems to be one, plain or as what a token says. */
    static boolean isPresentation(JsonNode seeming) {
        return Types.has(seeming, PRESENTATION)
                || Types.has(seeming, "EnvelopedVerifiablePresentation")
                || (seeming.path("vp").isObject() && !seeming.has("vc") && !seeming.has("credentialSubject"));
    }

    /** Reads a credential, or each that a presentation holds. */
    void read(Spot spot) {
        read(spot, 0);
    }

    private void read(Spot spot, int layers) {
        Optional<Spot> presentation = opened(spot);
        if (++taken > Gathering.MOST_PIECES) {
            spot.into().remark("too-many", String.valueOf(Gathering.MOST_PIECES));
        } else if (presentation.isEmpty()) {
            credentials.read(spot, content);
        } else if (layers == MOST_LAYERS) {
            spot.into().remark("nested-too-deep", content.called());
        } else {
            presented(presentation.get(), layers + 1);
        }
    }

    private void presented(Spot presentation, int layers) {
        List<Spot> held = presentation.each("verifiableCredential");
        presentation.into().remark(held.isEmpty() ? "presentation-empty" : "presenter-unchecked", content.called());
        held.forEach(one -> read(one, layers));
    }

    /** What a presentation says; nothing where this is none. */
    private static Optional<Spot> opened(Spot spot) {
        if (Types.has(spot.node(), PRESENTATION)) {
            return Optional.of(spot);
        }
        String token = Envelopes.token(spot.node());
        JsonNode payload = token == null ? MissingNode.getInstance() : Tokens.seeming(token);
        if (!isPresentation(payload)) {
            return Optional.empty();
        }
        String vp = payload.path("vp").isObject() ? "payload/vp" : "payload";
        String at = spot.at().isEmpty() ? vp : spot.at() + "/" + vp;
        return Optional.of(new Spot(vp.equals("payload") ? payload : payload.path("vp"), at, spot.into()));
    }
}
