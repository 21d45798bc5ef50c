package org.iktiraf.policydesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a form or a program is told that comes too late, or with too much. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DraftConflictsTests {

    @LocalServerPort
    private int port;

    @Test
    void showsTheDraftAsItIsNowToWhoeverEditedAnEarlierOne() {
        Asking staff = new Asking(port).signedIn(People.POLICY);
        String draft = begin("Edited by two");
        Map<String, String> form = Map.of(
                "version",
                "99",
                "policy",
                "mqa/apel-c",
                "rule",
                "credit-cap",
                "en",
                "One {percent}",
                "ms",
                "Satu {percent}");
        HttpResponse<byte[]> answer =
                staff.postForm("/desk/drafts/" + draft, "/desk/drafts/" + draft + "/edit/rule/sentence", form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Asking.text(answer)).contains("Edited by two").contains("Somebody else changed this draft");
    }

    @Test
    void saysTheSameToAProgram() {
        HttpResponse<byte[]> answer = program()
                .postJson(
                        "/api/drafts/" + begin("Edited by two") + "/files",
                        json(Map.of("version", 99, "path", "mqa/apel-c/policy.yaml", "text", "x")));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Asking.json(answer).at("/reason").asString()).isEqualTo("CHANGED");
    }

    @Test
    void stopsReadingWhereADraftIsTooLong() {
        HttpResponse<byte[]> answer = program()
                .postJson(
                        "/api/drafts",
                        json(Map.of("title", "Long", "files", Map.of("a/policy.yaml", "x".repeat(17_000_000)))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.json(answer).at("/detail").asString()).contains("16 MB");
    }

    @Test
    void refusesAFileThatIsTooLongInAShorterDraft() {
        HttpResponse<byte[]> answer = program()
                .postJson(
                        "/api/drafts",
                        json(Map.of("title", "Long", "files", Map.of("a/policy.yaml", "x".repeat(1_000_001)))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).at("/reason").asString()).isEqualTo("TOO_LONG");
        assertThat(Asking.json(program().get("/api/drafts")).findValuesAsString("title"))
                .doesNotContain("Long");
    }

    private String begin(String title) {
        return Asking.json(program().postJson("/api/drafts", json(Map.of("title", title))))
                .at("/draft/id")
                .asString();
    }

    private Asking program() {
        return new Asking(port).as(People.POLICY);
    }

    private static byte[] json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
