package org.iktiraf.policydesk.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of transfer values becomes articulations of an institution, by page and by program. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Browsers.class)
class TransferJourneyTests {

    private static final String TABLE = "institutions/" + CtdlSamples.HOUSE + "/articulations.csv";

    @LocalServerPort
    private int port;

    private Asking staff;
    private String draft = "";

    @BeforeEach
    void beginADraft() {
        staff = new Asking(port).as(People.POLICY);
        draft = Asking.json(post("/api/drafts", Map.of("title", "An agreement with a college")))
                .at("/draft/id")
                .asString();
    }

    @Test
    void settlesWhatIsOpenOnThePageAndSeesItInTheTable() {
        Page page = Browsers.page(port, "en");
        Browsers.signIn(page, People.POLICY);
        page.navigate("/desk/drafts/" + draft + "/edit/institution?slug=" + CtdlSamples.HOUSE);
        page.click("a[href*='/edit/transfer']");
        upload(page, "{ \"@type\": \"ceterms:Course\" }");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("ceterms:Course");
        Browsers.check(page, "transfer-refused");
        upload(page, CtdlSamples.AGREEMENT);
        assertThat(page.locator(".points").textContent())
                .contains("Grade C or better in both.")
                .contains("/@graph/1");
        Browsers.check(page, "transfer-waiting");
        page.navigate("/desk/drafts/" + draft);
        assertThat(page.locator(".waits").textContent()).contains("Grade C or better in both.");
        Browsers.check(page, "draft-with-transfer");
        page.click("button[value=SEND]");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("wait for a person");
        page.click(".waits a");
        Browsers.follow(page.locator("main section.card form button:not([formaction])"));
        assertThat(page.locator(".govuk-error-summary li").count()).isEqualTo(4);
        Browsers.check(page, "transfer-unsettled");
        page.selectOption("[name=sourcesTogether]", "true");
        page.selectOption("[name=ownCredits]", "true");
        page.fill("[name=percent]", "85");
        page.locator("[name=settled]").all().forEach(box -> box.check());
        Browsers.follow(page.locator("main section.card form button:not([formaction])"));
        assertThat(page.locator("main section.card").count()).isZero();
        page.navigate("/desk/drafts/" + draft);
        assertThat(page.locator(".waits").count()).isZero();
        assertThat(page.locator(".changes").textContent()).contains("welding-and-design");
        page.navigate("/desk/drafts/" + draft + "/edit/institution?slug=" + CtdlSamples.HOUSE);
        page.click("text=See them, with the notes");
        assertThat(page.locator("q").last().textContent()).contains("Grade C or better in both.");
        Browsers.check(page, "institution-with-notes");
    }

    @Test
    void showsItInMalayOnANarrowScreen() {
        take(CtdlSamples.AGREEMENT);
        Page page = Browsers.narrow(port, "ms");
        Browsers.signIn(page, People.POLICY);
        page.navigate("/desk/drafts/" + draft + "/edit/transfer?institution=" + CtdlSamples.HOUSE);
        assertThat(page.locator("h1").textContent()).isEqualTo("Nilai pindahan dan perjanjian");
        Browsers.check(page, "transfer-waiting-ms");
        Browsers.follow(page.locator("button[formaction]"));
        assertThat(page.locator("main section.card").count()).isZero();
    }

    @Test
    void takesSettlesAndRefusesByProgram() {
        JsonNode taken = Asking.json(take(CtdlSamples.AGREEMENT));
        String proposal = taken.at("/draft/proposed/0/id").asString();
        JsonNode wrong = Asking.json(settle(proposal, Map.of("percent", "101")));
        assertThat(wrong.at("/errors").findValuesAsString("field")).contains("percent", "sources", "settled");
        JsonNode settled = Asking.json(settle(
                proposal,
                Map.of(
                        "sources",
                        List.of("KW101", "Reading Drawings"),
                        "sourcesTogether",
                        true,
                        "courses",
                        List.of("DWF1013"),
                        "percent",
                        "85",
                        "ownCredits",
                        true,
                        "from",
                        "2026-03-01",
                        "settled",
                        taken.at("/draft/proposed/0/points")
                                .valueStream()
                                .filter(point -> point.at("/kind").asString().equals("CONDITION"))
                                .map(point -> point.at("/text").asString())
                                .toList())));
        assertThat(settled.at("/proposed")).isEmpty();
        assertThat(settled.at("/files").path(TABLE).asString()).contains("KW101;Reading Drawings");
    }

    @Test
    void namesThePlaceThatIsWrongToAProgram() {
        HttpResponse<byte[]> answer = take("{ \"@context\": { \"ceterms\": \"https://example.org/\" } }");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).at("/errors/0/place").asString()).isEqualTo("/@context/ceterms");
    }

    @Test
    void refusesACourseThatIsNotHere() {
        String proposal =
                Asking.json(take(CtdlSamples.VALUE)).at("/draft/proposed/0/id").asString();
        HttpResponse<byte[]> answer = settle(
                proposal,
                Map.of(
                        "sources", List.of("Bench Test"),
                        "courses", List.of("DANCE1"),
                        "percent", "85",
                        "from", "2026-03-01",
                        "settled", List.of("endDate: some day")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.text(answer)).contains("No programme has a course \\\"DANCE1\\\"");
    }

    private HttpResponse<byte[]> take(String file) {
        return staff.send(
                "POST",
                "/api/drafts/" + draft + "/transfer-values?institution=" + CtdlSamples.HOUSE + "&version=" + version(),
                file.getBytes(UTF_8),
                "Content-Type",
                "application/ld+json");
    }

    private HttpResponse<byte[]> settle(String proposal, Map<String, Object> answers) {
        return post("/api/drafts/" + draft + "/transfer-values/" + proposal + "?version=" + version(), answers);
    }

    private long version() {
        return Asking.json(staff.get("/api/drafts/" + draft))
                .at("/draft/version")
                .asLong();
    }

    private HttpResponse<byte[]> post(String path, Map<String, ?> body) {
        return staff.postJson(path, JsonMapper.shared().writeValueAsBytes(body));
    }

    private static void upload(Page page, String text) {
        page.setInputFiles("#file", new FilePayload("agreement.jsonld", "application/ld+json", text.getBytes(UTF_8)));
        page.click("main form button");
    }
}
