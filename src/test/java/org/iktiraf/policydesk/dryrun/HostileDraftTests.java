package org.iktiraf.policydesk.dryrun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.adjudication.drools.Attack;
import org.iktiraf.adjudication.drools.HostileRules;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.files.HostileFile;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the desk does with drafts that mean harm, and that it goes on answering meanwhile. */
@ServiceTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileDraftTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private DryRuns dryRuns;

    private Asking staff;

    @BeforeEach
    void signIn() {
        staff = new Asking(port).as(People.POLICY);
    }

    @Test
    void refusesEveryHostileRuleOfADraftOnItsLine() {
        List<Attack> attacks = HostileRules.all();
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < attacks.size(); i++) {
            files.put(path(i), attacks.get(i).drl());
        }
        JsonNode faults = open(files).at("/faults");
        for (int i = 0; i < attacks.size(); i++) {
            assertThat(lines(faults, path(i)))
                    .as(attacks.get(i).name())
                    .contains(attacks.get(i).line());
        }
    }

    @Test
    void refusesHostileFilesWhileTheyAreTyped() {
        Asking typist = new Asking(port).signedIn(People.POLICY);
        String address = "/desk/drafts/" + open(Map.of()).at("/draft/id").asString() + "/edit";
        String token = token(typist, address + "/text?path=mqa/apel-c/policy.yaml");
        HostileFile.all(RULES).stream()
                .filter(file -> file.text().length() < 100_000 && !file.isReadable())
                .forEach(file -> {
                    String form = "_csrf=" + token + "&path=" + encoded(file.path()) + "&text=" + encoded(file.text());
                    JsonNode faults = Asking.json(typist.send(
                            "POST",
                            address + "/faults",
                            form.getBytes(UTF_8),
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Accept",
                            "application/json"));
                    assertThat(lines(faults, file.path())).as(file.name()).contains(file.line());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../policy.yaml",
                "/etc/policy.yaml",
                "mqa/../../x.yaml",
                "mqa\\x.yaml",
                "mqa/x.java",
                "META-INF/kmodule.xml",
                "mqa/X.yaml",
                "mqa/x.drl\u0000.yaml",
                "mqa/x.yaml ",
                "mqa//x.yaml",
                "file:mqa/x.yaml",
                "mqa/<b>.yaml"
            })
    void takesNoFileOfAStrangeName(String path) {
        JsonNode problem = post("/api/drafts", Map.of("title", "A strange name", "files", Map.of(path, "title: x")));
        assertThat(problem.at("/reason").asString()).isEqualTo("PATH_WRONG");
    }

    @Test
    void answersOthersWhileAChildIsKeptBusy() throws Exception {
        List<ProcessHandle> before = Children.now();
        CompletableFuture<DryRun> over = new CompletableFuture<>();
        DryRun run = dryRuns.check(Hostile.joins(RULES), Hostile.CHANGED, over::complete);
        ProcessHandle child = Children.since(before);
        assertThat(new Asking(port)
                        .postJson("/api/pre-assessments", Asking.fortyCredits())
                        .statusCode())
                .isEqualTo(200);
        assertThat(child.isAlive()).isTrue();
        run.cancel();
        assertThat(over.get().state()).isEqualTo(DryRun.State.CANCELLED);
        assertThat(child.onExit().get().isAlive()).isFalse();
    }

    private static String token(Asking typist, String page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(Asking.text(typist.get(page)));
        assertThat(token.find()).isTrue();
        return encoded(token.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String path(int attack) {
        return "attacks/a-%03d/rules.drl".formatted(attack);
    }

    private static List<Integer> lines(JsonNode faults, String file) {
        return IntStream.range(0, faults.size())
                .mapToObj(faults::get)
                .map(fault -> new Fault(
                        fault.at("/file").asString(),
                        fault.at("/line").asInt(),
                        fault.at("/message").asString()))
                .filter(fault -> fault.file().equals(file))
                .map(Fault::line)
                .toList();
    }

    private JsonNode open(Map<String, String> files) {
        return post("/api/drafts", Map.of("title", "Means harm", "files", files));
    }

    private JsonNode post(String path, Map<String, Object> body) {
        return Asking.json(staff.postJson(path, JsonMapper.shared().writeValueAsBytes(body)));
    }
}
