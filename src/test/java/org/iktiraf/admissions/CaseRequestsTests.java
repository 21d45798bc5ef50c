package org.iktiraf.admissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Contents;
import org.iktiraf.casework.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CaseRequestsTests {

    private static final byte[] PORTFOLIO = Asking.fortyCredits();

    @LocalServerPort
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    private Asking asking;

    @BeforeEach
    void ask() {
        asking = new Asking(port).as(People.OFFICER);
    }

    @Test
    void opensACaseAndSaysWhereItIs() {
        HttpResponse<byte[]> opened = asking.postJson("/api/cases", PORTFOLIO);
        assertThat(opened.statusCode()).isEqualTo(201);
        JsonNode found = Asking.json(asking.get(location(opened)));
        assertThat(found).isEqualTo(Asking.json(opened));
        assertThat(found.get("state").asString()).isEqualTo("ASSESSED");
        assertThat(found.get("on").asString()).isEqualTo("2025-03-03");
        assertThat(found.at("/links/decision").asString()).isEqualTo(location(opened) + "/decision");
    }

    @Test
    void showsTheDecisionThatAPreAssessmentWouldShow() {
        byte[] before = asking.postJson("/api/pre-assessments", PORTFOLIO).body();
        assertThat(asking.get(opened() + "/decision").body()).isEqualTo(before);
    }

    @Test
    void showsTheDecisionInMarkdown() {
        HttpResponse<byte[]> page = asking.get(opened() + "/decision", "Accept", "text/markdown");
        assertThat(new String(page.body(), UTF_8)).startsWith("# ");
    }

    @Test
    void replaysTheSameBytes() {
        String path = opened();
        byte[] decision = asking.get(path + "/decision").body();
        assertThat(replay(path).body()).isEqualTo(decision);
        assertThat(replay(path).body()).isEqualTo(decision);
    }

    @Test
    void saysWhatAReplayDecidesOtherwiseAndOverwritesNothing() {
        String path = opened();
        Case was = cases.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        String other = new String(decisions.find(was.contents().decision()).orElseThrow(), UTF_8)
                .replaceFirst("\"creditsClaimed\":\\d+", "\"creditsClaimed\":7");
        cases.save(decidedAs(decisions.keep(other.getBytes(UTF_8)), was));

        JsonNode replayed = Asking.json(replay(path));

        assertThat(replayed.get("differences")).hasSize(1);
        assertThat(replayed.at("/differences/0/pointer").asString()).isEqualTo("/verdict/creditsClaimed");
        assertThat(replayed.at("/differences/0/then").asInt()).isEqualTo(7);
        assertThat(replayed.get("engineThen").asString()).isEqualTo("an older engine");
        assertThat(Asking.json(asking.get(path + "/decision"))
                        .at("/verdict/creditsClaimed")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void makesNoSecondCaseOfTheSameRequest() {
        String key = UUID.randomUUID().toString();
        HttpResponse<byte[]> first = asking.postJson("/api/cases", PORTFOLIO, "Idempotency-Key", key);
        HttpResponse<byte[]> second = asking.postJson("/api/cases", PORTFOLIO, "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(location(second)).isEqualTo(location(first));
    }

    @Test
    void makesOneCaseOfTheSameRequestSentManyTimesAtOnce() {
        String key = UUID.randomUUID().toString();
        Set<String> made = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> location(asking.postJson("/api/cases", PORTFOLIO, "Idempotency-Key", key)))
                .collect(Collectors.toSet());
        assertThat(made).hasSize(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherPortfolio() {
        String key = UUID.randomUUID().toString();
        asking.postJson("/api/cases", PORTFOLIO, "Idempotency-Key", key);
        byte[] other = new String(PORTFOLIO, UTF_8)
                .replace("Lim Bee Hoon", "Lim Bee Leng")
                .getBytes(UTF_8);
        HttpResponse<byte[]> refused = asking.postJson("/api/cases", other, "Idempotency-Key", key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Asking.json(refused).get("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void refusesAKeyThatIsNoWord() {
        assertThat(asking.postJson("/api/cases", PORTFOLIO, "Idempotency-Key", "two words")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void forgetsThePersonAndKeepsTheDecision() {
        String path = opened();
        byte[] decision = asking.get(path + "/decision").body();
        assertThat(asking.send("DELETE", path + "/person", new byte[0]).statusCode())
                .isEqualTo(204);
        assertThat(replay(path).statusCode()).isEqualTo(410);
        assertThat(asking.get(path + "/decision").body()).isEqualTo(decision);
        assertThat(Asking.json(asking.get(path)).get("personErased").asBoolean())
                .isTrue();
    }

    private String opened() {
        return location(asking.postJson("/api/cases", PORTFOLIO));
    }

    private HttpResponse<byte[]> replay(String path) {
        return asking.send("POST", path + "/replay", new byte[0]);
    }

    private static String location(HttpResponse<byte[]> opened) {
        return opened.headers().firstValue("Location").orElseThrow();
    }

    private static Case decidedAs(String decision, Case was) {
        Contents then = was.contents();
        return new Case(
                was.id(),
                was.pseudonym(),
                was.state(),
                was.owner(),
                was.programme(),
                was.on(),
                was.received(),
                was.changed(),
                was.due(),
                was.why(),
                new Contents(
                        then.original(),
                        then.portfolio(),
                        decision,
                        then.rules(),
                        "an older engine",
                        then.history(),
                        then.ruling()),
                was.link(),
                was.idempotencyKey(),
                was.requestHash(),
                was.version());
    }
}
