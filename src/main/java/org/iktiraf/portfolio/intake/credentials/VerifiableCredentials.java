package org.iktiraf.portfolio.intake.credentials;

import java.util.Set;
import org.iktiraf.portfolio.intake.badges.BadgeReading;
import org.iktiraf.portfolio.intake.elm.ElmReading;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.json.Json;
import org.iktiraf.portfolio.intake.json.Spot;
import org.iktiraf.portfolio.intake.json.Types;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has credentials checked before anything of them is read, and then read by what they are. */
@Component
public class VerifiableCredentials {

    private static final Set<String> NOT_LEARNING =
            Set.of("BitstringStatusListCredential", "StatusList2021Credential", "EndorsementCredential");

    private static final Set<String> NOT_LEARNERS =
            Set.of("BitstringStatusList", "StatusList2021", "EndorsementSubject");

    private final Verifier verifier;

    public VerifiableCredentials(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Of what type a content seems to be; it is not checked yet. */
    public static JsonNode seeming(Content content) {
        JsonNode tree = Json.of(content).tree();
        if (Tokens.isSealed(tree)) {
            return Tokens.seeming(tree);
        }
        if (!tree.isMissingNode()) {
            return tree.isArray() ? tree.path(0) : tree;
        }
        String text = Json.decoded(content.bytes());
        return Tokens.isToken(text) ? Tokens.credential(Tokens.seeming(text)) : tree;
    }

    /** Whether a content seems to be a presentation of credentials, and not one itself. */
    public static boolean isPresentation(Content content) {
        return Presented.isPresentation(seeming(content));
    }

    public void read(Content content, Gathering into) {
        JsonNode tree = Json.of(content).tree();
        Presented presented = new Presented(this, content);
        if (tree.isMissingNode()) {
            JsonNode token = JsonNodeFactory.instance.stringNode(
                    Json.decoded(content.bytes()).strip());
            presented.read(Spot.of(token, into));
        } else {
            Spot.of(tree, into).each().forEach(presented::read);
        }
    }

    /** Reads a credential that may lie in something else. */
    public void read(Spot spot, Content content) {
        if (spot.into().refusesMore()) {
            return;
        }
        if (spot.node().isObject() && !Types.has(spot.node(), "EnvelopedVerifiableCredential")) {
            Verified verified = ofJson(spot);
            boolean sealed = Tokens.isSealed(spot.node());
            dispatch(verified, sealed ? spot.at() + "/payload" : spot.at(), content, spot.into());
            return;
        }
        String token = Envelopes.token(spot.node());
        if (token == null) {
            spot.into().remark("wrong-type-object", spot.at());
        } else {
            token(token, spot.at(), content, spot.into());
        }
    }

    public Verified ofJson(Spot spot) {
        Whose whose = spot.into().whose();
        return verifier.ofJson(spot.node(), whose.addresses(), whose.today());
    }

    public Verified ofToken(String token, Gathering into) {
        return verifier.ofToken(token, into.whose().addresses(), into.whose().today());
    }

    private void token(String token, String at, Content content, Gathering into) {
        dispatch(ofToken(token, into), at, content, into);
    }

    private void dispatch(Verified verified, String at, Content content, Gathering into) {
        JsonNode said = verified.credential();
        if (verified.isForged() || said == null) {
            Proofs.putOnly(verified, content, into);
            return;
        }
        Spot credential = said.has("iss") || said.has("vc")
                ? new Spot(Tokens.credential(said), Tokens.place(at, said), into)
                : new Spot(said, at, into);
        read(credential, verified, content);
    }

    private void read(Spot credential, Verified verified, Content content) {
        if (credential.is("ClrCredential")) {
            new LearnerRecord(this, verified, content).read(credential);
        } else if (credential.is("EuropeanDigitalCredential")) {
            ElmReading.read(credential, verified.checks());
        } else if (isNotLearning(credential)) {
            credential
                    .into()
                    .remark(
                            "not-learning",
                            String.join(", ", Types.all(credential.node()).toList()));
        } else {
            BadgeReading.read(credential, verified.checks());
        }
    }

    private static boolean isNotLearning(Spot credential) {
        return Types.all(credential.node()).anyMatch(NOT_LEARNING::contains)
                || Types.all(credential.node().path("credentialSubject")).anyMatch(NOT_LEARNERS::contains);
    }
}
