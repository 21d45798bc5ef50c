package org.iktiraf.admissions.entering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entering as officers and assessors meet it. */
@ServiceTest
@ExtendWith(Browsers.class)
class EnteringTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void leadsFromOpeningACaseToAnAptitudeTestAndOutcomes(String language) {
        Page page = signedIn(language, People.OFFICER);
        String desk = opened(page, language);

        page.locator(".case-ways a[href$='/enter']").click();
        Browsers.check(page, "enter-menu-" + language);
        assess(page, "aptitude-test", "");
        Browsers.check(page, "enter-aptitude-" + language);
        page.fill("#percent", "162");
        page.fill("#secondAssessor", People.OFFICER.user());
        page.locator("main form button").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(2);
        assertThat(page.locator("#percent").inputValue()).isEqualTo("162");
        Browsers.check(page, "enter-aptitude-wrong-" + language);
        page.fill("#percent", "62.5");
        page.fill("#secondAssessor", "Bala");
        page.locator("main form button").click();
        assertThat(page.url()).contains(desk + "/changes/");

        bringExperience(page, desk, language);
        page.navigate(desk + "/enter");
        assess(page, "challenge-test", "CSC2053");
        assertThat(page.locator(".govuk-details li").count()).isPositive();
        Browsers.check(page, "enter-challenge-" + language);
        page.locator("[id='percent.CLO1']").fill("82");
        page.locator("[id='percent.CLO2']").fill("69");
        page.fill("#moderator", "Chong");
        page.locator("main form button").click();
        assertThat(page.url()).contains(desk + "/changes/");

        page.navigate(desk + "/history");
        assertThat(page.locator(".history-text").first().innerText()).contains("CLO1 82%, CLO2 69%", "Chong");
        assertThat(page.locator("#step-6 .history-changes").count()).isOne();
        Browsers.check(page, "enter-history-" + language);
    }

    /** Evidence that the claim rests on, confirmed by somebody. */
    private static void bringExperience(Page page, String desk, String language) {
        page.navigate(desk + "/enter/piece?section=experience");
        page.selectOption("[id='field.kind']", "work");
        page.locator("[id='field.role']").fill("Software developer");
        page.locator("[id='field.from']").fill("2016-01-04");
        page.locator("[id='field.to']").fill("2015-01-04");
        page.locator("main form button").click();
        page.locator(".govuk-error-summary a[href='#field.to']").waitFor();
        Browsers.check(page, "enter-piece-" + language);
        page.locator("[id='field.to']").fill("");
        page.selectOption("[id='field.current']", "yes");
        page.selectOption("[id='field.relevant']", "yes");
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
        page.navigate(desk + "/enter/original");
        page.selectOption("#piece", "experience/added-1");
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
        page.navigate(desk + "/enter/correction?field=asks.claims/CSC2053.evidence");
        page.fill("#value", "added-1");
        page.fill("#text", "The claim rests on it");
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
    }

    private static void assess(Page page, String kind, String course) {
        page.locator("a[href$='/enter/assessment']").click();
        page.check("#kind-" + kind);
        page.selectOption("#course", course);
        page.locator("main form button").click();
    }

    private static String opened(Page page, String language) {
        page.navigate("/desk");
        page.locator("a[href$='/desk/cases/new']").click();
        Browsers.check(page, "new-case-" + language);
        page.selectOption("#programme", "universiti-seri-bayu/BCS");
        page.locator("form[method=get] button").click();
        page.locator("main form button").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator(".govuk-error-summary a[href='#name']").count()).isOne();
        page.fill("#name", "Prakash a/l Gunasegaran");
        page.fill("#born", "1991-02-28");
        page.fill("#nationality", "my");
        page.check("#registeredHere-yes");
        page.fill("#applied", "2025-03-17");
        page.check("#access-apel-a");
        page.check("#course-CSC2053");
        page.selectOption("#route", "apel-c");
        Browsers.check(page, "new-case-typed-" + language);
        page.locator("main form button").click();
        page.waitForURL("**/desk/cases/*-*");
        assertThat(page.locator("h1").innerText()).contains("Prakash");
        return page.url().substring(page.url().indexOf("/desk/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void entersEverythingElseToo(String language) {
        Page page = signedIn(language, People.OFFICER);
        page.navigate("/desk/cases/new");
        page.setInputFiles("#file", new FilePayload("p.json", "application/json", sample()));
        page.locator("form[action$='/file'] button").click();
        page.waitForURL("**/desk/cases/*-*");
        String desk = page.url();
        page.locator(".correct").first().waitFor();

        judge(page, desk, language);
        match(page, desk, language);
        page.navigate(desk + "/enter/original");
        page.selectOption("#piece", page.locator("#piece option").nth(1).getAttribute("value"));
        Browsers.check(page, "enter-original-" + language);
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
        scan(page, desk, language);
        correct(page, desk, language);

        page.navigate(desk + "/enter");
        assertThat(page.locator("a[href*='/scans/']").count()).isOne();
        Browsers.check(page, "enter-menu-full-" + language);
    }

    private static void judge(Page page, String desk, String language) {
        page.navigate(desk + "/enter/judgement");
        page.fill("#criterion", "prior-approval");
        page.fill("#about", "application");
        page.check("#met-yes");
        Browsers.check(page, "enter-judgement-" + language);
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
    }

    private static void match(Page page, String desk, String language) {
        page.navigate(desk + "/enter/match");
        page.selectOption("#source", page.locator("#source option").nth(1).getAttribute("value"));
        page.selectOption("#course", page.locator("#course option").nth(1).getAttribute("value"));
        page.fill("#percent", "85");
        page.check("#proposed");
        Browsers.check(page, "enter-match-" + language);
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
        page.navigate(desk + "/enter");
        assertThat(page.locator("a[href$='/articulations.csv']").count()).isOne();
    }

    private static void scan(Page page, String desk, String language) {
        page.navigate(desk + "/enter/scan");
        page.locator("main form button").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        Browsers.check(page, "enter-scan-wrong-" + language);
        page.setInputFiles("#file", new FilePayload("surat.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        page.check("#seen");
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
    }

    private static void correct(Page page, String desk, String language) {
        page.navigate(desk);
        page.locator(".correct[href*='learner.born']").click();
        page.fill("#value", "1999-01-02");
        page.fill("#text", "Misread from the scan");
        Browsers.check(page, "enter-correction-" + language);
        page.locator("main form button").click();
        page.waitForURL("**/changes/*");
        page.navigate(desk);
        assertThat(page.locator("[id='at-learner.born'] dd").innerText()).contains("1999-01-02");
    }

    @Test
    void showsAnAssessorOnlyWhatAssessorsEnter() {
        Asking officer = new Asking(port).as(People.OFFICER);
        String desk = "/desk/cases/"
                + Asking.json(officer.postJson("/api/cases", sample()))
                        .get("id")
                        .asString();
        Asking assessor = new Asking(port).signedIn(People.ASSESSOR);
        assertThat(Asking.text(assessor.get(desk + "/enter", "Accept", "text/html")))
                .contains("/enter/assessment", "/enter/judgement")
                .doesNotContain("/enter/scan", "/enter/match");
        assertThat(Asking.text(assessor.get(desk, "Accept", "text/html"))).doesNotContain("/enter/correction");
        assertThat(assessor.get(desk + "/enter/scan", "Accept", "text/html").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFirst() {
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        String id = Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", sample()))
                .get("id")
                .asString();
        String form = "/desk/cases/" + id + "/enter/assessment";
        Map<String, String> test =
                Map.of("version", "0", "kind", "interview", "percent", "70", "on", "2025-02-22", "assessor", "Aminah");
        assertThat(officer.postForm(form + "?kind=interview", form, test).statusCode())
                .isEqualTo(302);
        var late = new Asking(port).signedIn(People.OFFICER2).postForm(form + "?kind=interview", form, test);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Asking.text(late)).contains("Aminah", "name=\"version\" value=\"1\"", "Interview");
    }

    @Test
    void proposesAnArticulationAsARowForPolicyStaff() {
        Asking officer = new Asking(port).as(People.OFFICER);
        String id =
                Asking.json(officer.postJson("/api/cases", sample())).get("id").asString();
        JsonNode portfolio = JsonMapper.shared().readTree(sample());
        String body =
                "{\"version\":0,\"source\":\"%s\",\"course\":\"%s\",\"percent\":85,\"by\":\"Bala\",\"on\":\"2025-02-22\",\"proposed\":true}"
                        .formatted(
                                portfolio.at("/credentials/0/id").asString(),
                                portfolio.at("/asks/claims/0/course").asString());
        officer.postJson("/api/cases/" + id + "/matches", body.getBytes(UTF_8));
        String rows =
                Asking.text(new Asking(port).signedIn(People.OFFICER).get("/desk/cases/" + id + "/articulations.csv"));
        assertThat(rows)
                .startsWith("id,sources,issuer,courses,minimum grade,percent,from,to")
                .contains(portfolio.at("/asks/claims/0/course").asString() + ",none,85,2025-02-22,none");
    }

    private Page signedIn(String language, People person) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, person);
        return page;
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("sample-portfolios/diploma-holder-credit-transfer/portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
