package org.iktiraf.issuing;

import java.util.Optional;
import org.iktiraf.issuing.keys.DidDocument;
import org.iktiraf.issuing.keys.Home;
import org.iktiraf.issuing.status.PublishedStatus;
import org.iktiraf.portfolio.verification.IssuerRegister;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The register that staff keep, and beside it this institution itself, whose keys and lists nobody need pin or fetch. */
@Component
@Primary
class OwnRegister implements IssuerRegister {

    private final IssuerRegister register;
    private final DidDocument document;
    private final PublishedStatus lists;
    private final Home home;

    OwnRegister(
            @Qualifier("knownIssuers") IssuerRegister register,
            DidDocument document,
            PublishedStatus lists,
            Home home) {
        this.register = register;
        this.document = document;
        this.lists = lists;
        this.home = home;
    }

    @Override
    public Optional<KnownIssuer> find(String id) {
        return id.equals(home.did())
                ? Optional.of(new KnownIssuer(id, home.address().getAuthority(), null, document.text()))
                : register.find(id);
    }

    @Override
    public Optional<String> document(String address) {
        return lists.find(address).or(() -> register.document(address));
    }
}
