package org.iktiraf.portfolio.intake;

import org.iktiraf.portfolio.intake.credentials.Envelopes;
import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.json.Types;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Open Badges 3.0, and any other verifiable credential that is nothing more special, as JSON or as a token. */
@Component
@Order(30)
class OpenBadge3 implements Format {

    private final VerifiableCredentials credentials;

    OpenBadge3(VerifiableCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String word() {
        return "open-badge-3";
    }

    @Override
    public boolean fits(Content content) {
        JsonNode seeming = VerifiableCredentials.seeming(content);
        return seeming.has("credentialSubject")
                || Types.has(seeming, "VerifiableCredential")
                || Envelopes.token(seeming) != null
                || seeming.has("vct");
    }

    @Override
    public void read(Content content, Gathering into) {
        credentials.read(content, into);
    }
}
