package org.iktiraf.preassessment.readiness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.casework.Recommendations;
import org.iktiraf.portfolio.intake.Brought;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds each credential of a file against the frameworks that are configured, by the rules in use; keeps nothing. */
@Component
class Readiness {

    private static final int MOST_CREDENTIALS = 20;

    /** A programme must have some; no framework asks how many. */
    private static final int NO_MATTER = 1;

    private final Intake intake;
    private final Recommendations recommendations;
    private final List<String> frameworks;
    private final Clock clock;

    Readiness(
            Intake intake,
            Recommendations recommendations,
            @Value("${iktiraf.readiness.policies}") List<String> frameworks,
            Clock clock) {
        this.intake = intake;
        this.recommendations = recommendations;
        this.frameworks = List.copyOf(frameworks);
        this.clock = clock;
    }

    Answer of(ReceivedFile file) {
        Whose nobody = new Whose(List.of(), LocalDate.now(clock));
        Brought brought = intake.read(List.of(file), nobody, JsonNodeFactory.instance.objectNode());
        return new Answer(
                brought.files().get(0),
                brought.portfolio()
                        .path("credentials")
                        .valueStream()
                        .filter(one -> !isForged(one))
                        .limit(MOST_CREDENTIALS)
                        .map(this::ready)
                        .toList());
    }

    /** Of which nothing may be believed, so that there is nothing to describe. */
    private static boolean isForged(JsonNode credential) {
        return credential
                .path("checks")
                .valueStream()
                .anyMatch(check -> check.path("check").asString("").equals("signature")
                        && check.path("passed").isBoolean()
                        && !check.path("passed").booleanValue());
    }

    private Ready ready(JsonNode credential) {
        ObjectNode portfolio = JsonNodeFactory.instance.objectNode();
        ObjectNode alone = ((ObjectNode) credential).deepCopy();
        alone.put("kind", "micro-credential").remove(List.of("parts", "sameAs"));
        portfolio.putArray("credentials").add(alone);
        ObjectNode asks =
                portfolio.putObject("asks").put("on", LocalDate.now(clock).toString());
        ObjectNode programme =
                asks.putObject("inlineProgramme").put("level", "bachelor").put("graduatingCredits", NO_MATTER);
        frameworks.forEach(programme.putArray("policies")::add);
        return Ready.of(
                credential.path("title").asString(credential.path("id").asString("")),
                credential.path("issuer").path("name").asString(""),
                recommendations
                        .of(portfolio.toString().getBytes(StandardCharsets.UTF_8))
                        .explained());
    }

    /** A file with what its credentials carry. */
    record Answer(FileRead file, List<Ready> credentials) {

        Answer {
            credentials = List.copyOf(credentials);
        }
    }
}
