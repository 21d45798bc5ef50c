package org.iktiraf.issuing.clr;

import java.time.temporal.ChronoUnit;
import org.iktiraf.issuing.keys.Home;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What all credentials about one ruling have in common: who issued them, since when they hold, and to whom. */
final class Envelope {

    static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    private final Recognition of;
    private final Home home;
    private final ObjectNode status;

    Envelope(Recognition of, Home home, ObjectNode status) {
        this.of = of;
        this.home = home;
        this.status = status;
    }

    /** The institution's name; that of its service where the portfolio carried its own programme. */
    String issuerName() {
        return of.institution() == null
                ? home.address().getAuthority()
                : of.institution().name();
    }

    /** A credential of a type, without what it says. */
    ObjectNode open(String type, String... contexts) {
        ObjectNode credential = Records.node();
        ArrayNode all = credential.putArray("@context").add(CREDENTIALS);
        for (String context : contexts) {
            all.add(context);
        }
        credential.put("id", Records.id());
        credential.putArray("type").add("VerifiableCredential").add(type);
        ObjectNode issuer = credential.putObject("issuer").put("id", home.did());
        issuer.putArray("type").add("Profile");
        issuer.put("name", issuerName());
        credential.put(
                "validFrom", of.ruling().at().truncatedTo(ChronoUnit.SECONDS).toString());
        credential.set("credentialStatus", status.deepCopy());
        return credential;
    }

    /** Names the learner as the portfolio does; where it names nobody, by the pseudonym of the case. */
    void identify(ObjectNode subject) {
        String name = of.portfolio().learner().name();
        subject.putArray("identifier")
                .addObject()
                .put("type", "IdentityObject")
                .put("hashed", false)
                .put("identityHash", name == null ? of.of().pseudonym() : name)
                .put("identityType", name == null ? "systemId" : "name");
    }
}
