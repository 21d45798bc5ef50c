package org.iktiraf.admissions.ruling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deciding by programs, from the proposal of an override to the letter. */
@ServiceTest
class RulingApiTests {

    @LocalServerPort
    private int port;

    private Asking first;
    private Asking second;
    private String path;

    @BeforeEach
    void openACase() {
        first = new Asking(port).as(People.OFFICER);
        second = new Asking(port).as(People.OFFICER2);
        path = "/api/cases/"
                + Asking.json(first.postJson("/api/cases", Asking.fortyCredits()))
                        .get("id")
                        .asString();
    }

    @Test
    void decidesWithAnOverrideThatASecondOfficerConfirmed() {
        JsonNode standing = Asking.json(first.get(path + "/overrides"));
        JsonNode proposed = Asking.json(propose(standing.get("version").asLong()));
        assertThat(proposed.at("/overrides/0/text").asString()).isEqualTo("Senate minute 12/2026.");
        long version = proposed.get("version").asLong();
        assertThat(answer(first, "/overrides/1/confirmation", version).statusCode())
                .isEqualTo(422);
        assertThat(answer(second, "/ruling", version).statusCode()).isEqualTo(422);
        JsonNode confirmed = Asking.json(answer(second, "/overrides/1/confirmation", version));
        assertThat(confirmed.at("/decision/verdict/creditsGranted").asString()).isEqualTo("40");
        HttpResponse<byte[]> decided =
                answer(second, "/ruling", confirmed.get("version").asLong());
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(Asking.json(first.get(path + "/ruling"))).isEqualTo(Asking.json(decided));
        assertThat(Asking.json(decided).at("/ruling/by").asString()).isEqualTo(People.OFFICER2.user());
    }

    @Test
    void saysThatNobodyHasDecided() {
        assertThat(first.get(path + "/ruling").statusCode()).isEqualTo(404);
        assertThat(first.get(path + "/letter").statusCode()).isEqualTo(404);
        assertThat(first.postJson(path + "/letter", json(Map.of("version", 0, "language", "ms")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatWasSentOnAnOlderVersion() {
        propose(0);
        HttpResponse<byte[]> late = answer(second, "/ruling", 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Asking.json(late).get("title").asString()).isEqualTo("Changed by somebody else");
    }

    @Test
    void givesTheLetterBackAsItWasSent() {
        answer(first, "/ruling", 0);
        HttpResponse<byte[]> issued = first.postJson(path + "/letter", json(Map.of("version", 1, "language", "ms")));
        assertThat(issued.statusCode()).isEqualTo(200);
        assertThat(new String(issued.body(), UTF_8)).startsWith("%PDF");
        assertThat(first.get(path + "/letter").body()).isEqualTo(issued.body());
    }

    private HttpResponse<byte[]> propose(long version) {
        return first.postJson(
                path + "/overrides",
                json(Map.of(
                        "version",
                        version,
                        "target",
                        "claim BBA3114",
                        "becomes",
                        "GRANTED",
                        "reason",
                        "POLICY_EXCEPTION_APPROVED",
                        "text",
                        "Senate minute 12/2026.")));
    }

    private HttpResponse<byte[]> answer(Asking officer, String what, long version) {
        return officer.postJson(path + what, json(Map.of("version", version)));
    }

    private static byte[] json(Object value) {
        return JsonMapper.shared().writeValueAsBytes(value);
    }
}
