package org.iktiraf.policydesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.NotPublished;
import org.iktiraf.casework.Publishing;
import org.iktiraf.casework.Publishing.Published;
import org.iktiraf.policy.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** A figure on its way from a draft into force and back, each test going on where the one before ended. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishingTests {

    private static final String POLICY = "mqa/apel-c/policy.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path rules;

    @SuppressWarnings("NullAway.Init")
    private static DraftByProgram draft;

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private CurrentRules current;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Publishing publishing;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    private Asking staff;
    private Asking approver;

    @DynamicPropertySource
    static void readRulesThatMayBeEdited(DynamicPropertyRegistry settings) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("rules"), rules);
        settings.add("iktiraf.rules", rules::toString);
    }

    @BeforeEach
    void signIn() {
        staff = new Asking(port).as(People.POLICY);
        approver = new Asking(port).as(People.APPROVER);
    }

    @Test
    @Order(1)
    void takesTheFilesOverAsTheFirstRelease() {
        JsonNode releases = Asking.json(staff.get("/api/releases"));
        assertThat(releases).hasSize(1);
        assertThat(releases.at("/0/number").asInt()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void saysWhatADraftChangesInOneLine() throws IOException {
        JsonNode opened = DraftByProgram.post(
                staff,
                "/api/drafts",
                Map.of(
                        "title",
                        "Cap 35 % from 2027",
                        "files",
                        Map.of(
                                POLICY,
                                edited("percent: { undated: 30 }", "percent: { undated: 30, 2027-01-01: 35 }"))));
        draft = new DraftByProgram(staff, opened.at("/draft/id").asString());
        assertThat(opened.at("/changes")).hasSize(1);
        assertThat(opened.at("/changes/0/rule").asString()).isEqualTo("credit-cap");
        assertThat(opened.at("/changes/0/before").asString()).isEqualTo("30");
        assertThat(opened.at("/changes/0/after").asString()).isEqualTo("35");
        assertThat(opened.at("/changes/0/since").asString()).isEqualTo("2027-01-01");
    }

    @Test
    @Order(3)
    void sendsNothingToReviewThatWasNotChecked() {
        assertThat(draft.act(staff, "SEND").at("/reason").asString()).isEqualTo("NOT_CHECKED");
    }

    @Test
    @Order(4)
    void publishesNoRedDraft() throws IOException {
        draft.write(POLICY, edited("percent: { undated: 30 }", "percent: { undated: 35 }"));
        JsonNode red = draft.checked();
        assertThat(red.at("/draft/check/red")).isNotEmpty();
        assertThat(red.at("/draft/check/red/0/differences/0").asString())
                .contains("expected")
                .contains("got");
        assertThat(draft.act(staff, "SEND").at("/reason").asString()).isEqualTo("RED");
        draft.write(POLICY, edited("percent: { undated: 30 }", "percent: { undated: 30, 2027-01-01: 35 }"));
    }

    @Test
    @Order(5)
    void needsAnotherPersonToApprove() {
        JsonNode green = draft.checked();
        assertThat(green.at("/draft/check/faults")).isEmpty();
        assertThat(green.at("/draft/check/red")).isEmpty();
        assertThat(green.at("/draft/check/scenarios").asInt()).isPositive();
        assertThat(draft.act(staff, "SEND").at("/draft/state").asString()).isEqualTo("IN_REVIEW");
        assertThat(draft.act(staff, "APPROVE").at("/reason").asString()).isEqualTo("OWN_DRAFT");
        assertThat(draft.act(approver, "APPROVE").at("/draft/state").asString()).isEqualTo("APPROVED");
    }

    @Test
    @Order(6)
    void decidesByThePublishedRulesAtOnce() {
        JsonNode published = draft.act(staff, "PUBLISH", Map.of("from", today().toString()));
        assertThat(published.at("/draft/release").asInt()).isEqualTo(2);
        assertThat(Asking.text(staff.get("/api/policies/mqa/apel-c"))).contains("2027-01-01");
    }

    @Test
    @Order(7)
    void makesADraftOfFilesThatAreChangedFromThenOn() throws IOException {
        Path file = rules.resolve("mqa/apel-q/policy.yaml");
        Files.writeString(file, Files.readString(file) + "# a remark\n");
        String id = Asking.json(staff.send("POST", "/api/policies/reload", new byte[0]))
                .at("/draft")
                .asString();
        JsonNode of = Asking.json(staff.get("/api/drafts/" + id));
        assertThat(of.at("/draft/files").propertyNames()).containsExactly("mqa/apel-q/policy.yaml");
        assertThat(Asking.json(staff.send("POST", "/api/policies/reload", new byte[0]))
                        .at("/draft")
                        .isNull())
                .isTrue();
    }

    @Test
    @Order(8)
    void takesAReleaseBackByANewOne() {
        HttpResponse<byte[]> begun = new Asking(port)
                .signedIn(People.POLICY)
                .postForm("/desk/releases/2", "/desk/releases/2/take-back", Map.of());
        draft = new DraftByProgram(
                staff, begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
        draft.checked();
        draft.act(staff, "SEND");
        draft.act(approver, "APPROVE");
        draft.act(staff, "PUBLISH", Map.of("from", today().toString()));
        assertThat(Asking.text(staff.get("/api/policies/mqa/apel-c"))).doesNotContain("2027-01-01");
        JsonNode releases = Asking.json(staff.get("/api/releases"));
        assertThat(releases).hasSize(3);
        assertThat(releases.at("/0/rules")).isEqualTo(releases.at("/2/rules"));
        assertThat(current.now().hash()).isEqualTo(releases.at("/0/rules").asString());
    }

    @Test
    @Order(9)
    void followsWhatAnotherInstancePublished() {
        Release second = publishing.find(2).orElseThrow();
        publishing.publish(
                publishing.files(second.rules()), 3, new Published(today(), "policy", "approver", "2", "again"));
        await().atMost(Duration.ofSeconds(20)).until(() -> current.now().hash().equals(second.rules()));
    }

    @Test
    @Order(10)
    void letsNothingOvertakeAReleaseThatWaits() {
        Release second = publishing.find(2).orElseThrow();
        LocalDate later = today().plusDays(30);
        publishing.publish(
                publishing.files(publishing.find(1).orElseThrow().rules()),
                4,
                new Published(later, "policy", "approver", "2", "later"));
        current.follow();
        assertThat(current.now().hash()).isEqualTo(second.rules());
        Published today = new Published(today(), "policy", "approver", "2", "sooner");
        assertThatThrownBy(() -> publishing.publish(publishing.files(second.rules()), 5, today))
                .isInstanceOfSatisfying(
                        NotPublished.class, e -> assertThat(e.reason()).isEqualTo(NotPublished.Reason.ANOTHER_WAITS));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String edited(String from, String to) throws IOException {
        String text = Files.readString(Path.of("rules").resolve(POLICY));
        assertThat(text).contains(from);
        return text.replace(from, to);
    }
}
