package org.iktiraf.casework;

import java.util.Optional;
import org.iktiraf.policy.Register;
import org.iktiraf.portfolio.verification.IssuerRegister;
import org.springframework.stereotype.Component;

/** The register in the rules of now, for whoever checks a credential. */
@Component
class KnownIssuers implements IssuerRegister {

    private final CurrentRules rules;

    KnownIssuers(CurrentRules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<KnownIssuer> find(String id) {
        return Optional.ofNullable(register().issuers().get(id))
                .map(one -> new KnownIssuer(id, one.name(), one.country(), one.didDocument()));
    }

    @Override
    public Optional<String> document(String address) {
        return Optional.ofNullable(register().documents().get(address));
    }

    private Register register() {
        return rules.now().rulebook().register();
    }
}
