package org.iktiraf.policydesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** Policy staff find a rule, change its figure, see what that does, have it approved, see it bind, and take it back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@ExtendWith(Browsers.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyDeskJourneyTests {

    private static final double PATIENCE = 180_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path rules;

    private static String draft = "";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void readRulesThatMayBeEdited(DynamicPropertyRegistry settings) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("rules"), rules);
        settings.add("iktiraf.rules", rules::toString);
    }

    @Test
    @Order(1)
    void findsARuleByItsWordsAndReadsItsPolicy() {
        Page page = staff("en");
        page.navigate("/desk/policies");
        Browsers.check(page, "policies");
        page.fill("#words", "apel-c cap 30");
        Browsers.follow(page.locator("main form button"));
        assertThat(page.locator(".rules li").allTextContents())
                .anyMatch(text -> text.contains("mqa/apel-c/credit-cap"));
        Browsers.check(page, "policies-found");
        page.locator(".rules a", new Page.LocatorOptions().setHasText("mqa/apel-c/credit-cap"))
                .click();
        assertThat(page.locator("#credit-cap").textContent()).contains("30");
        Browsers.check(page, "policy");
        Browsers.follow(page.locator("form[action$='/desk/drafts'] button"));
        assertThat(page.locator(".rules a").allTextContents()).contains("credit-cap");
    }

    @Test
    @Order(2)
    void seesARedScenarioAfterWritingOverAFigure() {
        Page page = staff("en");
        draft = begun(page, "Cap 35 % from 2027");
        Browsers.check(page, "draft-begun");
        editText(page);
        Browsers.check(page, "draft-text");
        retype(page, "percent: { undated: 30 }", "percent: { undated: thirty }");
        page.locator("#faults li").first().waitFor();
        assertThat(page.locator("#faults").textContent()).contains("mqa/apel-c/policy.yaml");
        retype(page, "percent: { undated: thirty }", "percent: { undated: 35 }");
        page.locator("#faults p").waitFor();
        page.click("#editor button");
        check(page);
        assertThat(page.locator(".red").textContent()).contains("expected").contains("got");
        Browsers.check(page, "draft-red");
    }

    @Test
    @Order(3)
    void changesAFigureFromADayOnAndSeesTheImpact() {
        Page page = staff("en");
        editText(page);
        retype(page, "percent: { undated: 35 }", "percent: { undated: 30 }");
        page.click("#editor button");
        page.navigate("/desk/drafts/" + draft + "/edit?policy=mqa/apel-c");
        Browsers.check(page, "draft-edit");
        page.click("main .rules a:has-text('credit-cap')");
        Browsers.check(page, "draft-rule");
        page.fill("#from-percent", "2025-01-01");
        page.fill("#number-percent", "a few");
        page.click("#figure-percent button");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("a few");
        Browsers.check(page, "draft-rule-refused");
        page.fill("#from-percent", "2025-01-01");
        page.fill("#number-percent", "20");
        page.click("#figure-percent button");
        assertThat(page.locator("#figure-percent .days").textContent()).contains("2025-01-01");
        page.navigate("/desk/drafts/" + draft);
        assertThat(page.locator(".changes").textContent())
                .contains("30")
                .contains("20")
                .contains("2025-01-01");
        page.selectOption("#about", "mqa/apel-c/credit-cap: figure percent from 2025-01-01");
        page.fill("#text", "Who says so?");
        page.click("button[value=REMARK]");
        assertThat(page.locator(".changes li blockquote").textContent()).contains("Who says so?");
        Browsers.check(page, "draft-remarked");
        page.navigate("/desk/drafts/" + draft + "/impact");
        page.click("main form button");
        Locator csv = page.locator("a[href*='impact.csv']");
        csv.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#impact").textContent()).contains("sample: ");
        Browsers.check(page, "draft-impact");
        page.locator("#impact table a").first().click(new Locator.ClickOptions().setTimeout(PATIENCE));
        page.locator(".difference").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        Browsers.check(page, "draft-impact-case");
    }

    @Test
    @Order(4)
    void hasItApprovedByAnotherPersonAndSeesItBind() {
        Page page = staff("en");
        editText(page);
        retype(page, "2025-01-01: 20", "2027-01-01: 35");
        page.click("#editor button");
        check(page);
        assertThat(page.locator(".result-green").isVisible()).isTrue();
        Browsers.follow(page.locator("button[value=SEND]"));
        assertThat(page.locator("button[value=APPROVE]").count()).isZero();
        Browsers.check(page, "draft-in-review");
        Page other = Browsers.page(port, "ms");
        Browsers.signIn(other, People.APPROVER);
        other.navigate("/desk/drafts/" + draft);
        Browsers.check(other, "draft-in-review-ms");
        other.click("button[value=APPROVE]");
        page.reload();
        Browsers.check(page, "draft-approved");
        page.click("button[value=PUBLISH]");
        page.navigate("/desk/policies/mqa/apel-c");
        assertThat(page.locator("#credit-cap").textContent()).contains("2027-01-01");
        page.navigate("/desk/releases");
        Browsers.check(page, "releases");
        page.click("form[action$='open-cases'] button");
        page.locator("#pass .govuk-body-l").waitFor();
        Browsers.check(page, "open-cases");
        page.navigate("/desk/releases");
        page.click("a[href$='/desk/releases/2']");
        Browsers.check(page, "release");
        page.click("main form button");
        assertThat(page.locator(".changes").textContent()).contains("35");
        Browsers.check(page, "draft-taking-back");
    }

    @Test
    @Order(5)
    void editsAnInstitutionAndAddsAnotherInMalay() {
        Page page = staff("ms");
        page.navigate("/desk/drafts");
        Browsers.check(page, "drafts-ms");
        String other = begun(page, "Institusi baharu");
        page.navigate("/desk/drafts/" + other + "/edit/new");
        Browsers.check(page, "draft-new-ms");
        page.fill("#i-slug", "kolej-rekaan");
        page.fill("#i-name", "Kolej Rekaan");
        page.fill("#i-country", "Malaysia");
        Browsers.follow(page.locator("form[action*='institution'] button"));
        assertThat(page.locator(".govuk-error-summary li").count()).isEqualTo(1);
        page.fill("#i-country", "MY");
        page.click("form[action*='institution'] button");
        page.fill("#letterhead", "Kolej Rekaan");
        page.fill("#appealDays", "14");
        page.click("form[action*='profile'] button");
        assertThat(page.locator("#appealDays").inputValue()).isEqualTo("14");
        Browsers.check(page, "draft-institution-ms");
    }

    @Test
    @Order(6)
    void isToldInMalayWhatIsWorthASecondLook() {
        Page page = staff("ms");
        draft = begun(page, "Catatan");
        page.navigate("/desk/drafts/" + draft + "/edit?policy=mqa/apel-q");
        page.click("main details summary");
        Browsers.check(page, "draft-policy-ms");
        page.fill("#ms", "Tajuk baharu");
        page.click("#about button");
        assertThat(page.locator("h1").textContent()).isEqualTo("Tajuk baharu");
        check(page);
        assertThat(page.locator(".result-green").isVisible()).isTrue();
        assertThat(page.locator(".remarks").textContent()).contains("postgraduate-diploma");
        Browsers.check(page, "draft-remarks-ms");
    }

    private Page staff(String language) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.POLICY);
        return page;
    }

    private static String begun(Page page, String title) {
        page.navigate("/desk/drafts");
        page.fill("#title", title);
        Browsers.follow(page.locator("main form button"));
        return page.url().replaceAll(".*/", "");
    }

    private static void editText(Page page) {
        page.navigate("/desk/drafts/" + draft + "/edit/text?path=mqa/apel-c/policy.yaml");
        page.locator(".CodeMirror").waitFor();
    }

    private static void retype(Page page, String from, String to) {
        page.evaluate(
                "words => { const editor = document.querySelector('.CodeMirror').CodeMirror;"
                        + " editor.setValue(editor.getValue().replace(words[0], words[1])); }",
                List.of(from, to));
    }

    private static void check(Page page) {
        page.navigate("/desk/drafts/" + draft);
        page.click("form[action$='/check'] button");
        page.locator("#check-result .result").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }
}
