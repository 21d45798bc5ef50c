package org.iktiraf.preassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.Keys;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Rulings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The learner's desk from the first question to the appeal, as a person meets it in a browser. */
@ServiceTest
@ExtendWith(Browsers.class)
class LearnerJourneyTests {

    private static final String NEXT = "main form[method=post] button";

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @EachSeat
    void asksOneThingAPageAndAnswersWithWhatWouldChangeIt(Seat seat) {
        boolean english = seat.language().equals("en");
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment");
        Browsers.check(page, "learner-begin-" + seat);
        interview(page);
        Browsers.check(page, "learner-check-" + seat);
        page.locator("a.action").click();
        assertThat(page.locator(".recommends").innerText())
                .startsWith(english ? "This is not a decision." : "Ini bukan keputusan.");
        assertThat(page.locator("#access + article ol li").allInnerTexts())
                .anyMatch(step -> step.startsWith(english ? "Sit the aptitude test" : "Ambil ujian aptitud"));
        Browsers.check(page, "learner-answer-" + seat);
        page.locator("section.next a").click();
        assertThat(page.url()).contains("/pre-assessment/experience");
    }

    @Test
    void goesTheWholeWayInMalayOnANarrowScreenWithoutScript() {
        Page page = Browsers.plain(port, "ms");
        page.setViewportSize(320, 720);
        page.navigate("/pre-assessment");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ms");
        interview(page);
        page.locator("a.action").click();
        assertThat(page.locator(".recommends").innerText()).startsWith("Ini bukan keputusan.");
        page.locator("form[action$='/submit'] button").click();
        page.locator("#secret").click();
        page.locator("#message").fill("Bilakah keputusan dibuat?");
        page.locator("form[action$='/message'] button").click();
        assertThat(page.locator(".timeline li").first().innerText()).contains("Bilakah keputusan dibuat?");
    }

    @Test
    void tellsWhatIsWrongWithAnAnswerAndKeepsIt() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/learner/born");
        page.locator("#value").fill("31");
        page.locator("#month").fill("2");
        page.locator("#year").fill("1990");
        page.locator(NEXT).click();
        assertThat(page.locator(".summary a").innerText()).isEqualTo("Write a day that exists, such as 27 3 1995");
        assertThat(page.locator("#value").inputValue()).isEqualTo("31");
        page.locator(".summary:focus").waitFor();
        Browsers.check(page, "learner-wrong");
    }

    @Test
    void isAnsweredByTheKeyboardAlone() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment");
        press(page, "form[action$='/new'] button", "Enter", "**/programme");
        Keys.tabTo(page, "#q");
        page.keyboard().type("welding");
        page.keyboard().press("Enter");
        page.waitForURL("**q=welding");
        Keys.ready(page);
        Keys.tabTo(page, "input[type=radio]");
        page.keyboard().press("Space");
        press(page, "main form[method=post] button", "Enter", "**/on*");
        page.navigate("/pre-assessment/credentials");
        press(page, "form[action$='/add'] button", "Enter", "**/kind");
        Keys.tabTo(page, "input[name=value]");
        page.keyboard().press("Space");
        press(page, "main form button", "Space", "**/title");
        Keys.tabTo(page, "#value");
        page.keyboard().type("Badge of welding");
        page.keyboard().press("Enter");
        page.waitForURL("**/issuer.name");
        assertThat(page.locator(".caption").innerText()).isEqualTo("Badge of welding");
        page.navigate("/pre-assessment/check");
        press(page, "a.action", "Enter", "**/answer");
        press(page, "form[action$='/submit'] button", "Enter", "**/submit*");
        press(page, "#secret", "Enter", "**/follow/*");
        Keys.tabTo(page, "#message");
        page.keyboard().type("When?");
        Keys.tabTo(page, "form[action$='/message'] button");
        page.keyboard().press("Enter");
        page.locator(".timeline .said").first().waitFor();
    }

    private static void press(Page page, String what, String key, String then) {
        Keys.ready(page);
        Keys.tabTo(page, what);
        page.keyboard().press(key);
        page.waitForURL(then);
        Keys.ready(page);
    }

    @Test
    void marksWhatWasChangedInAFileAndLetsAllOfItBeTakenAway() throws IOException {
        Page page = uploaded();
        assertThat(page.url()).endsWith("/pre-assessment/check");
        page.navigate("/pre-assessment/learner/nationality");
        page.locator("#value").fill("ID");
        page.locator(NEXT).click();
        page.navigate("/pre-assessment/answer");
        assertThat(page.locator("#corrected ~ ul").innerText())
                .contains("learner.nationality")
                .contains("the file said MY")
                .contains("Self-declared");
        Browsers.check(page, "learner-corrected");
        byte[] pdf = page.context().request().get("/pre-assessment/answer.pdf").body();
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("This is not a decision.", "What would change it", "the file said MY");
        }
        assertThat(page.context()
                        .request()
                        .get("/pre-assessment/portfolio.json")
                        .text())
                .contains("\"nationality\" : \"ID\"");
    }

    @Test
    void forgetsADraftThatIsNotSubmitted() {
        Page page = uploaded();
        page.navigate("/pre-assessment");
        Browsers.follow(page.locator("form[action$='/forget'] button"));
        assertThat(page.locator("form[action$='/forget']").count()).isZero();
        assertThat(page.context()
                        .request()
                        .get("/pre-assessment/portfolio.json")
                        .status())
                .isEqualTo(404);
    }

    @EachSeat
    void followsASubmittedCaseAddsEvidenceAndContestsALine(Seat seat) {
        Page page = uploaded(Browsers.page(port, seat));
        page.navigate("/pre-assessment/answer");
        page.locator("form[action$='/submit'] button").click();
        Browsers.check(page, "learner-submitted-" + seat);
        page.locator("#secret").click();
        String secret = page.url().replaceFirst(".*/follow/", "");
        assertThat(secret).hasSize(43);
        page.locator("#evidence-file").setInputFiles(new FilePayload("letter.txt", "text/plain", "x".getBytes(UTF_8)));
        page.locator("form[action$='/evidence'] button").click();
        Case of = casework.findByLink(secret).orElseThrow();
        assertThat(Objects.requireNonNull(casework.file(of).portfolio()).documents())
                .anyMatch(one -> "letter.txt".equals(one.title()) && one.authenticatedBy() == null);
        Browsers.check(page, "learner-follow-" + seat);

        rulings.decide(casework.file(of), "officer");
        page.reload();
        page.locator("#evidence-text").fill("Another course has the same content.");
        page.locator("form[action$='/appeal'] button").click();
        assertThat(casework.findByLink(secret).orElseThrow().state()).isEqualTo(CaseState.UNDER_APPEAL);
        Browsers.check(page, "learner-appeal-" + seat);
    }

    @Test
    void erasesAPersonOnRequest() {
        Page page = uploaded();
        page.navigate("/pre-assessment/answer");
        page.locator("form[action$='/submit'] button").click();
        page.locator("#secret").click();
        String address = page.url();
        assertThat(page.context().request().get(address + "/data.zip").headers())
                .containsEntry("content-type", "application/zip");
        page.locator("form[action$='/erase'] button").click();
        assertThat(page.locator(".summary a").innerText()).contains("Tick the box");
        page.locator("#sure").check();
        page.locator("form[action$='/erase'] button").click();
        assertThat(page.locator(".recommends").innerText()).contains("erased");
        assertThat(page.context().request().get(address + "/data.zip").status()).isEqualTo(410);
    }

    @Test
    void knowsNoCaseByAGuessedLink() {
        assertThat(new Asking(port)
                        .get("/follow/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);
    }

    @EachSeat
    void saysWhatAnAgreementAsksOfPeopleAndWhichRulesStandInTheWay(Seat seat) {
        boolean english = seat.language().equals("en");
        Page page = uploaded(Browsers.page(port, seat), Asking.sample("diploma-holder-credit-transfer"));
        page.navigate("/pre-assessment/answer");
        assertThat(page.locator("article.group").allInnerTexts())
                .filteredOn(line -> line.contains("CSC2033"))
                .singleElement()
                .asString()
                .contains(english ? "Condition of the agreement" : "Syarat perjanjian", "The report of the laboratory");
        assertThat(page.locator("figcaption").allInnerTexts()).noneMatch(said -> said.contains("-cap"));
        Browsers.check(page, "learner-agreement-" + seat);
    }

    private Page uploaded() {
        return uploaded(Browsers.page(port, "en"));
    }

    private static Page uploaded(Page page) {
        return uploaded(page, Asking.fortyCredits());
    }

    private static Page uploaded(Page page, byte[] portfolio) {
        page.navigate("/pre-assessment");
        page.locator("#value").setInputFiles(new FilePayload("portfolio.json", "application/json", portfolio));
        page.locator("form[action$='/file'] button").click();
        return page;
    }

    private static void interview(Page page) {
        page.locator("form[action$='/new'] button").click();
        page.locator("#q").fill("welding");
        page.locator("form[role=search] button").click();
        page.locator("input[type=radio]").first().check();
        page.locator(NEXT).click();
        page.locator(NEXT).click();
        page.locator("#value").fill("1");
        page.locator("#month").fill("2");
        page.locator("#year").fill("1990");
        page.locator(NEXT).click();
        page.locator("#value").fill("MY");
        page.locator(NEXT).click();
        page.locator("#no").check();
        page.locator(NEXT).click();
        page.locator("input[value=apel-a]").check();
        page.locator(NEXT).click();
        page.navigate("/pre-assessment/courses");
        page.locator("input[value=DWF1013]").check();
        page.locator(NEXT).click();
        page.locator("input[value=apel-c]").check();
        page.locator(NEXT).click();
        page.locator(NEXT).click();
    }
}
