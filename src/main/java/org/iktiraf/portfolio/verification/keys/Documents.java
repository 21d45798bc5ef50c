package org.iktiraf.portfolio.verification.keys;

import java.util.Optional;
import org.iktiraf.portfolio.verification.IssuerRegister;
import org.iktiraf.portfolio.verification.IssuerRegister.KnownIssuer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What issuers publish at an address: as staff pinned it, or fetched from a host that the configuration allows. */
@Component
public class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WEB = "did:web:";

    private final IssuerRegister register;
    private final Fetching fetching;

    @Autowired
    Documents(ObjectProvider<IssuerRegister> register, Fetching fetching) {
        this(register.getIfAvailable(() -> id -> Optional.empty()), fetching);
    }

    Documents(IssuerRegister register, Fetching fetching) {
        this.register = register;
        this.fetching = fetching;
    }

    /** Texts that staff pinned, and nothing else. */
    public static Documents pinned(IssuerRegister register) {
        return new Documents(register, Fetching.none());
    }

    /** An issuer that staff know, whoever says to be it. */
    public Optional<KnownIssuer> known(String issuer) {
        return register.find(issuer);
    }

    /** The text at an address; empty where it is not at hand. */
    public Optional<String> text(String address) {
        return register.document(address).or(() -> fetching.text(address));
    }

    /** The document that an issuer publishes of itself and its keys. */
    Optional<JsonNode> ofIssuer(String issuer) {
        return register.find(issuer)
                .flatMap(known -> Optional.ofNullable(known.didDocument()))
                .or(() -> register.document(issuer))
                .or(() -> address(issuer).flatMap(this::text))
                .flatMap(Documents::tree);
    }

    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Where a DID of the web, or an issuer with an address, publishes its document. */
    private static Optional<String> address(String issuer) {
        if (!issuer.startsWith(WEB)) {
            return issuer.startsWith("https://") ? Optional.of(issuer) : Optional.empty();
        }
        String[] parts = issuer.substring(WEB.length()).split(":", 2);
        String host = parts[0].replace("%3A", ":");
        return Optional.of("https://" + host + (parts.length == 1 ? "/.well-known" : "/" + parts[1].replace(':', '/'))
                + "/did.json");
    }
}
