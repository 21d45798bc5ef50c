package org.iktiraf.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Rulings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Credentials and keys as people and programs meet them. */
@ServiceTest
@ExtendWith(Browsers.class)
class IssuingPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @EachSeat
    void letsALearnerTakeACredentialWithThem(Seat seat) {
        String secret = "secret-of-" + seat;
        decided(secret);
        Page page = Browsers.page(port, seat);
        page.navigate("/follow/" + secret);
        page.locator("a[href$='/credential']").waitFor();
        Browsers.check(page, "follow-decided-" + seat);
        page.locator("a[href$='/credential']").click();
        page.locator("a.govuk-button[download]").waitFor();
        assertThat(page.locator("#lines + ul li").count()).isEqualTo(11);
        Browsers.check(page, "credential-learner-" + seat);
        assertThat(page.waitForDownload(
                                () -> page.locator("a.govuk-button[download]").click())
                        .suggestedFilename())
                .isEqualTo("recognition.json");
        page.reload();
        assertThat(page.locator("main").innerText()).contains("key-");
        assertThat(page.waitForDownload(() -> page.locator("a.alone").first().click())
                        .suggestedFilename())
                .isEqualTo("recognition-BBA1114.json");
        page.navigate("/follow/" + secret);
        assertThat(page.waitForDownload(() -> page.locator("a[href$='/credential/claim/BBA1114.json']")
                                .click())
                        .suggestedFilename())
                .isEqualTo("recognition-BBA1114.json");
        assertThat(page.locator("a[href$='/credential/claim/BBA3114.json']").count())
                .as("what the cap holds back")
                .isZero();
    }

    @EachSeat
    void letsAnOfficerFetchItBesideTheLetter(Seat seat) {
        Case of = decided("officer-" + seat);
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk/cases/" + of.id() + "/letter");
        page.locator("a[href$='/credential']").waitFor();
        Browsers.check(page, "letter-credential-" + seat);
        page.locator("a[href$='/credential']").click();
        page.locator("a.govuk-button[download]").waitFor();
        Browsers.check(page, "credential-officer-" + seat);
        page.navigate("/desk/cases/" + opened("open-" + seat).id() + "/credential");
        assertThat(page.locator("a[download]").count()).isZero();
        Browsers.check(page, "credential-undecided-" + seat);
    }

    @EachSeat
    void letsAnAdministratorRotateAndWithdrawKeys(Seat seat) {
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.ADMIN);
        page.locator(".rooms a[href$='/desk/keys']").click();
        page.locator("html[data-ready=yes]").waitFor();
        page.locator("form[action$='/desk/keys'] button").click();
        page.locator("main [role=status]").waitFor();
        page.locator("details").nth(1).locator("summary").click();
        page.locator("details[open] button").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        Browsers.check(page, "keys-wrong-" + seat);
        page.locator("details[open] input[type=checkbox]").check();
        page.locator("details[open] button").click();
        page.locator("main [role=status]").waitFor();
        assertThat(page.locator(".govuk-tag--red").count()).isPositive();
        Browsers.check(page, "keys-" + seat);
    }

    @Test
    void givesProgramsTheCredentialAndWhatItIsCheckedWith() {
        Case of = decided("program");
        Asking officer = new Asking(port).as(People.OFFICER);
        HttpResponse<byte[]> answer = officer.get("/api/cases/" + of.id() + "/credential");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/vc");
        String list =
                Asking.json(answer).at("/credentialStatus/statusListCredential").asString();
        HttpResponse<byte[]> status = new Asking(port).get(list.replaceFirst("http://[^/]*", ""));
        assertThat(status.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
        JsonNode signed = Asking.json(status);
        assertThat(signed.path("id").asString()).isEqualTo(list);
        assertThat(signed.at("/proof/cryptosuite").asString()).isEqualTo("eddsa-rdfc-2022");
        assertThat(new Asking(port).get("/credentials/status/99").statusCode()).isEqualTo(404);
    }

    @Test
    void givesABadgeOnlyOfALineThatWasGranted() {
        decided("single");
        String badges = "/follow/single/credential/";
        Asking learner = new Asking(port);
        JsonNode badge = Asking.json(learner.get(badges + "claim/BBA1114.json"));
        assertThat(badge.at("/credentialSubject/achievement/humanCode").asString())
                .isEqualTo("BBA1114");
        assertThat(learner.get(badges + "claim/BBA3114.json").statusCode()).isEqualTo(404);
        assertThat(learner.get(badges + "access/BBA1114.json").statusCode()).isEqualTo(404);
        opened("single-open");
        assertThat(learner.get("/follow/single-open/credential/claim/BBA1114.json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhyThereIsNone() {
        Asking officer = new Asking(port).as(People.OFFICER);
        String undecided = "/api/cases/" + opened("undecided").id() + "/credential";
        assertThat(officer.get(undecided).statusCode()).isEqualTo(404);
        assertThat(Asking.json(officer.get(undecided)).path("reason").asString())
                .isEqualTo("NOT_DECIDED");
    }

    @Test
    void saysThatNothingWasGranted() throws IOException {
        byte[] portfolio =
                Files.readAllBytes(Path.of("sample-portfolios/malay-language-unpaid-certificate/portfolio.json"));
        Case opened = casework.open(Arrival.ofLearner(portfolio, List.of(), "nothing-granted"))
                .opened();
        rulings.decide(casework.file(opened), "bala");
        HttpResponse<byte[]> answer =
                new Asking(port).as(People.OFFICER).get("/api/cases/" + opened.id() + "/credential");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Asking.json(answer).path("title").asString()).isEqualTo("Nothing was granted");
        Page page = Browsers.page(port, "en");
        page.navigate("/follow/nothing-granted/credential");
        assertThat(page.locator("main").innerText()).contains("grants no credit");
        assertThat(page.locator("a[download]").count()).isZero();
        assertThat(new Asking(port)
                        .get("/follow/nothing-granted/credential.json")
                        .statusCode())
                .isEqualTo(404);
    }

    private Case opened(String secret) {
        return casework.open(Arrival.ofLearner(Asking.fortyCredits(), List.of(), secret))
                .opened();
    }

    private Case decided(String secret) {
        return rulings.decide(casework.file(opened(secret)), "bala");
    }
}
