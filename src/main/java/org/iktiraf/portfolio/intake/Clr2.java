package org.iktiraf.portfolio.intake;

import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.json.Types;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A Comprehensive Learner Record 2.0: badges in one record, with what is part of what. */
@Component
@Order(20)
class Clr2 implements Format {

    private final VerifiableCredentials credentials;

    Clr2(VerifiableCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String word() {
        return "clr-2";
    }

    @Override
    public boolean fits(Content content) {
        return Types.has(VerifiableCredentials.seeming(content), "ClrCredential");
    }

    @Override
    public void read(Content content, Gathering into) {
        credentials.read(content, into);
    }
}
