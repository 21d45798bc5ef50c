package org.iktiraf.preassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PreAssessmentsTests {

    private static final String PATH = "/api/pre-assessments";
    private static final String FORMAT = "application/problem+json";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void ask() {
        asking = new Asking(port).as(People.OFFICER);
    }

    @Test
    void answersAPortfolioWithADecisionThatExplainsEveryLine() {
        HttpResponse<byte[]> answer = asking.postJson(PATH, Asking.fortyCredits());
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode decision = Asking.json(answer);
        assertThat(decision.propertyNames())
                .contains("verdict", "access", "credits", "ledger", "findings", "notices", "editions", "on");
        assertThat(decision.at("/credits/0/route").asString()).isEqualTo("apel-c");
        assertThat(decision.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.propertyNames())
                    .contains("rule", "subject", "state", "required", "found", "where", "sentence", "citation");
            assertThat(finding.at("/sentence/en").asString()).isNotBlank();
            assertThat(finding.at("/sentence/ms").asString()).isNotBlank();
            assertThat(finding.at("/citation/0/standing").asString()).isNotBlank();
        });
    }

    @Test
    void answersInMarkdownWhoeverAsksForIt() {
        HttpResponse<byte[]> answer = asking.postJson(PATH, Asking.fortyCredits(), "Accept", "text/markdown");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(new String(answer.body(), UTF_8)).startsWith("# ").contains("This recommends");
    }

    @Test
    void namesEveryWrongFieldWithItsPlace() {
        HttpResponse<byte[]> answer = asking.postJson(PATH, text("""
                { "learner": { "born": "1990-02-30" }, "credentials": [ { "id": "c" } ],
                  "asks": { "institution": "x", "programme": "Y", "on": "2025-03-01" } }"""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(FORMAT);
        assertThat(Asking.json(answer).get("errors").findValuesAsString("pointer"))
                .containsExactly("/learner/born", "/credentials/0/kind");
    }

    @Test
    void saysWhichProgrammeDoesNotExist() {
        HttpResponse<byte[]> answer = asking.postJson(PATH, text("""
                { "asks": { "institution": "nowhere", "programme": "Y", "on": "2025-03-01" } }"""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).at("/errors/0/pointer").asString()).isEqualTo("/asks/institution");
        assertThat(Asking.json(answer).at("/errors/0/message").asString()).contains("nowhere");
    }

    @Test
    void namesTheLimitToWhoeverSendsTooMuch() {
        HttpResponse<byte[]> answer = asking.postJson(PATH, new byte[3 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.json(answer).get("detail").asString()).contains("2 MB");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "-", textBlock = """
            POST | /api/pre-assessments  | application/json | -         | `{`                        | 422
            POST | /api/pre-assessments  | application/json | -         | ``                         | 422
            POST | /api/pre-assessments  | application/json | -         | `[]`                       | 422
            POST | /api/pre-assessments  | application/json | -         | `{"asks":{"on":"2025-03-01","inlineProgramme":{"level":"nix"}}}` | 422
            POST | /api/pre-assessments  | application/json | -         | `{"asks":{"on":"2025-03-01","inlineProgramme":{"title":"T","level":"nix","graduatingCredits":90,"policies":["mqa/apel-a"]},"access":["apel-a"]}}` | 200
            POST | /api/pre-assessments  | application/json | -         | `{"asks":{"on":"2025-03-01","inlineProgramme":{"title":"T","level":"diploma","graduatingCredits":90,"policies":["mqa/nix"]}}}` | 422
            POST | /api/pre-assessments  | application/json | -         | `{"asks":{"on":"-999999999-01-01"}}` | 422
            POST | /api/pre-assessments  | text/plain       | -         | `{}`                       | 415
            POST | /api/pre-assessments  | nonsense         | -         | `{}`                       | 415
            POST | /api/pre-assessments  | application/json | image/png | `{}`                       | 406
            POST | /api/pre-assessments  | application/json | nonsense  | `{}`                       | 406
            PUT  | /api/pre-assessments  | application/json | -         | `{}`                       | 405
            GET  | /api/nothing          | -                | -         | ``                         | 404
            GET  | /nothing              | -                | -         | ``                         | 404
            GET  | /api/policies/nothing | -                | -         | ``                         | 404
            GET  | /api/cases/nothing    | -                | -         | ``                         | 404
            GET  | /samples/nothing      | -                | -         | ``                         | 404
            GET  | /schemas/nothing      | -                | -         | ``                         | 404
            GET  | /api/cases/%2F        | -                | -         | ``                         | 400
            POST | /api/cases            | application/json | -         | `{"asks":1}`               | 422
            POST | /api/cases/nix/replay | -                | -         | ``                         | 404
            DELETE | /api/cases/nix/person | -              | -         | ``                         | 404
            """)
    void answersBadRequestsInTheWordsOfTheWebAndNeverInThoseOfJava(
            String method, String path, String type, String accept, String body, int status) {
        HttpResponse<byte[]> answer = asking.send(
                method,
                path,
                text(body),
                type == null ? "X-None" : "Content-Type",
                type == null ? "-" : type,
                "Accept",
                accept == null ? "*/*" : accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        String said = new String(answer.body(), UTF_8);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith(FORMAT));
            assertThat(said).contains("\"status\":" + status);
        }
        assertThat(said).doesNotContain("Exception", "java.", "org.iktiraf", "springframework");
    }

    @Test
    void answersTheNotExistingAddressWithAPageToABrowser() {
        HttpResponse<byte[]> answer = asking.get("/nothing?lang=ms", "Accept", "text/html,*/*");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), UTF_8)).contains("<html lang=\"ms\"", "Tiada apa-apa");
    }

    @Test
    void describesItselfToPrograms() {
        JsonNode api = Asking.json(asking.get("/v3/api-docs"));
        List<String> paths = List.copyOf(api.get("paths").propertyNames());
        assertThat(paths)
                .contains(
                        PATH,
                        "/api/cases",
                        "/api/cases/{id}",
                        "/api/cases/{id}/decision",
                        "/api/cases/{id}/replay",
                        "/api/policies",
                        "/api/policies/reload");
        assertThat(api.get("paths").findValuesAsString("summary")).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void servesTheSchemaOfPortfolios() {
        HttpResponse<byte[]> answer = asking.get("/schemas/portfolio.json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Asking.json(answer).at("/properties/asks").isMissingNode()).isFalse();
    }

    private static byte[] text(String text) {
        return text == null ? new byte[0] : text.getBytes(UTF_8);
    }
}
