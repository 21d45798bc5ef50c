package org.iktiraf.adjudication.facts;

import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** What a credential says of its issuer. */
public interface OfIssuer extends AboutCredential {

    /** Who issued it. */
    default Found issuerName() {
        return Stated.of(this, "issuer.name", c -> c.issuer().name());
    }

    /** As {@link #issuerName()}, null where it states none; a key of tables. */
    default @Nullable String issuerKey() {
        Credential mine = credential();
        return mine == null ? null : mine.issuer().name();
    }

    /** The agency that accredits its issuer. */
    default Found issuerAccreditedBy() {
        return Stated.of(this, "issuer.accreditedBy", c -> c.issuer().accreditedBy());
    }

    /** The country of its issuer. */
    default Found issuerCountry() {
        return Stated.of(this, "issuer.country", c -> c.issuer().country());
    }

    /** Whether a state body regulates its issuer. */
    default Found issuerRegulated() {
        return Stated.of(this, "issuer.regulated", c -> c.issuer().regulated());
    }

    /** Whether its issuer is registered as a provider. */
    default Found issuerRegistered() {
        return Stated.of(this, "issuer.registered", c -> c.issuer().registered());
    }

    /** Whether the institution that is asked issued it. */
    default Found issuedHere() {
        return Stated.of(this, "issuer.here", c -> c.issuer().here());
    }

    /** How many cohorts its issuer finished. */
    default Found cohorts() {
        return Stated.of(this, "issuer.cohortsCompleted", c -> c.issuer().cohortsCompleted());
    }
}
