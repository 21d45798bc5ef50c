package org.iktiraf.portfolio.intake;

import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Verifiable credentials as a wallet hands them over: in one presentation, as JSON or as a token. */
@Component
@Order(5)
class Presentation implements Format {

    private final VerifiableCredentials credentials;

    Presentation(VerifiableCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String word() {
        return "presentation";
    }

    @Override
    public boolean fits(Content content) {
        return VerifiableCredentials.isPresentation(content);
    }

    @Override
    public void read(Content content, Gathering into) {
        credentials.read(content, into);
    }
}
