package org.iktiraf.portfolio.intake;

import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.json.Types;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A European Digital Credential by the European Learning Model 3, plain or sealed. */
@Component
@Order(10)
class ElmCredential implements Format {

    private final VerifiableCredentials credentials;

    ElmCredential(VerifiableCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String word() {
        return "elm-3";
    }

    @Override
    public boolean fits(Content content) {
        return Types.has(VerifiableCredentials.seeming(content), "EuropeanDigitalCredential");
    }

    @Override
    public void read(Content content, Gathering into) {
        credentials.read(content, into);
    }
}
