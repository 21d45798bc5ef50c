package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What happens to the running service when its rules are edited. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ReloadTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path rules;

    @LocalServerPort
    private int port;

    private Asking asking;

    @DynamicPropertySource
    static void readRulesThatMayBeEdited(DynamicPropertyRegistry settings) throws IOException {
        FileSystemUtils.copyRecursively(RulesUnderTest.RULES, rules);
        settings.add("iktiraf.rules", rules::toString);
    }

    @BeforeEach
    void restore() throws IOException {
        asking = new Asking(port).as(People.POLICY);
        FileSystemUtils.copyRecursively(RulesUnderTest.RULES, rules);
        assertThat(reload().statusCode()).isEqualTo(200);
    }

    @Test
    void decidesByTheEditedFigureFromTheReloadOn() throws IOException {
        edit("mqa/apel-a/policy.yaml", "diploma: 20", "diploma: 23");
        assertThat(diplomaAge()).isEqualTo(20);
        assertThat(Asking.json(reload()).get("changed").asBoolean()).isTrue();
        assertThat(diplomaAge()).isEqualTo(23);
    }

    @Test
    void keepsTheRulesInUseWhenTheEditedOnesAreFaulty() throws IOException {
        edit("mqa/apel-a/policy.yaml", "diploma: 20", "diploma: twenty");
        HttpResponse<byte[]> refused = reload();
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode error = Asking.json(refused).at("/errors/0");
        assertThat(error.get("file").asString()).isEqualTo("mqa/apel-a/policy.yaml");
        assertThat(error.get("line").asInt()).isPositive();
        assertThat(error.get("message").asString()).isNotBlank();
        assertThat(diplomaAge()).isEqualTo(20);
    }

    @Test
    void keepsTheRulesInUseWhenTheEditedLogicDoesNotCompile() throws IOException {
        edit("mqa/apel-a/rules.drl", "insert(", "System.exit(");
        HttpResponse<byte[]> refused = reload();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Asking.json(refused).at("/errors/0/file").asString()).isEqualTo("mqa/apel-a/rules.drl");
        assertThat(diplomaAge()).isEqualTo(20);
    }

    @Test
    void keepsTheRulesInUseWhenTheFolderIsGone() throws IOException {
        FileSystemUtils.deleteRecursively(rules);
        assertThat(reload().statusCode()).isEqualTo(422);
        assertThat(diplomaAge()).isEqualTo(20);
        Files.createDirectories(rules);
    }

    @Test
    void replaysAnEarlierCaseByTheRulesOfItsTime() throws IOException {
        Asking officer = new Asking(port).as(People.OFFICER);
        String path = officer.postJson("/api/cases", Asking.fortyCredits())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        byte[] decision = officer.get(path + "/decision").body();
        edit("mqa/apel-c/policy.yaml", "percent: { undated: 50 }", "percent: { undated: 60 }");
        reload();
        assertThat(asking.postJson("/api/pre-assessments", Asking.fortyCredits())
                        .body())
                .isNotEqualTo(decision);
        assertThat(officer.get(path + "/decision").body()).isEqualTo(decision);
        assertThat(officer.send("POST", path + "/replay", new byte[0]).body()).isEqualTo(decision);
    }

    @Test
    void answersEveryPreAssessmentWhileRulesAreReloaded() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> asking.postJson("/api/pre-assessments", Asking.fortyCredits())
                        .statusCode()));
                edit("mqa/apel-a/policy.yaml", "diploma: " + (20 + i), "diploma: " + (21 + i));
                assertThat(reload().statusCode()).isEqualTo(200);
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
    }

    private HttpResponse<byte[]> reload() {
        return asking.send("POST", "/api/policies/reload", new byte[0]);
    }

    private int diplomaAge() {
        return Asking.json(asking.get("/api/policies/mqa/apel-a"))
                .get("entries")
                .valueStream()
                .filter(entry -> entry.get("rule").asString().endsWith("/minimum-age"))
                .findFirst()
                .orElseThrow()
                .at("/figures/0/values/0/value/diploma")
                .asInt();
    }

    private static void edit(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
