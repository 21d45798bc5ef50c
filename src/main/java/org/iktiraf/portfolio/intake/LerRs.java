package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.credentials.Tokens;
import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Json;
import org.iktiraf.portfolio.intake.json.Spot;
import org.iktiraf.portfolio.verification.Verified;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The resume standard of HR Open, LER-RS: what somebody says of a life at work, and credentials that show it. */
@Component
@Order(15)
class LerRs implements Format {

    private static final List<String> LISTS = List.of("employmentHistories", "educationAndLearnings", "certifications");

    private final VerifiableCredentials credentials;

    LerRs(VerifiableCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String word() {
        return "ler-rs";
    }

    @Override
    public boolean fits(Content content) {
        JsonNode seeming = VerifiableCredentials.seeming(content);
        return isResume(seeming) || isResume(one(seeming.path("credentialSubject")));
    }

    private static boolean isResume(JsonNode tree) {
        return LISTS.stream().anyMatch(list -> tree.path(list).isArray());
    }

    private static JsonNode one(JsonNode subject) {
        return subject.isArray() ? subject.path(0) : subject;
    }

    @Override
    public void read(Content content, Gathering into) {
        JsonNode tree = Json.of(content).tree();
        if (tree.isObject() && isResume(tree)) {
            read(Spot.of(tree, into), content);
            return;
        }
        Verified verified = tree.isMissingNode()
                ? credentials.ofToken(Json.decoded(content.bytes()).strip(), into)
                : credentials.ofJson(Spot.of(tree, into));
        JsonNode said = verified.credential();
        if (verified.isForged() || said == null) {
            Proofs.putOnly(verified, content, into);
        } else {
            Spot whole = new Spot(Tokens.credential(said), tree.isMissingNode() ? Tokens.place("", said) : "", into);
            read(whole.object("credentialSubject"), content);
        }
    }

    private void read(Spot resume, Content content) {
        new ResumeReading(resume).read();
        for (String list : LISTS) {
            for (Spot entry : resume.each(list)) {
                entry.each("verifications").forEach(one -> credentials.read(one, content));
            }
        }
    }
}
