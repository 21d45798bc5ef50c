package org.iktiraf.admissions.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** Deciding as two officers meet it. */
@ServiceTest
@ExtendWith(Browsers.class)
class DecidingTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void leadsFromAnOverrideOverASecondOfficerToTheLetter(String language) {
        String desk = "/desk/cases/" + opened(Asking.fortyCredits());
        Page one = officer(language, People.OFFICER);
        Page other = officer(language, People.OFFICER2);
        other.navigate(desk + "/decide");
        propose(one, desk, language);
        Browsers.check(one, "decide-own-override-" + language);

        other.locator("#decide button").click();
        assertThat(other.locator(".since li").count()).isOne();
        assertThat(other.locator(".since").innerText()).contains(People.OFFICER.user(), "Senate minute");
        Browsers.check(other, "conflict-" + language);

        other.navigate(desk + "/decide");
        other.locator("form[action*=refusal] button").click();
        assertThat(other.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#text-1");
        Browsers.check(other, "decide-wrong-" + language);
        other.locator("form[action*=confirmation] button").click();
        assertThat(other.locator(".changed").count()).isOne();
        other.locator("#decide button").click();
        Browsers.check(other, "decided-" + language);

        other.locator("a[href$='/letter']").click();
        Browsers.check(other, "letter-" + language);
        other.locator("form[action$='/letter'] button").click();
        assertThat(other.locator("a[href$='.pdf']").count()).isOne();
    }

    private static void propose(Page page, String desk, String language) {
        page.navigate(desk + "/overrides");
        Browsers.check(page, "override-what-" + language);
        page.locator("input[value='claim BBA3114']").check();
        page.locator("main form button").click();
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#becomes");
        page.locator("#becomes-GRANTED").check();
        page.locator("#reason-POLICY_EXCEPTION_APPROVED").check();
        page.locator("main form button").click();
        assertThat(page.locator("#becomes-GRANTED").isChecked()).isTrue();
        Browsers.check(page, "override-why-" + language);
        page.locator("#text").fill("Senate minute 12/2026.");
        page.locator("main form button").click();
        page.waitForURL("**/decide");
    }

    @Test
    void sendsOnTopOfWhatTheOtherDid() {
        String desk = "/desk/cases/" + opened(Asking.fortyCredits());
        Asking one = new Asking(port).signedIn(People.OFFICER);
        Asking other = new Asking(port).signedIn(People.OFFICER2);
        Map<String, String> mine = Map.of(
                "version", "0", "target", "claim BBA3114", "becomes", "GRANTED", "reason", "OTHER", "text", "My words");
        assertThat(one.postForm(desk + "/decide", desk + "/overrides", mine).statusCode())
                .isEqualTo(302);
        var conflict = other.postForm(desk + "/decide", desk + "/overrides", mine);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Asking.text(conflict)).contains("My words", "name=\"version\" value=\"1\"", People.OFFICER.user());
    }

    @Test
    void acceptsGreenCasesOnlyAndSaysWhy() {
        String green = opened(sample("digital-media-with-final-assessment"));
        Page page = officer("en", People.OFFICER);
        page.navigate("/desk/batch");
        Browsers.check(page, "batch");
        assertThat(page.locator("input[value^='" + green + "']").count()).isOne();
        page.locator("input[value^='" + green + "']").check();
        Asking other = new Asking(port).signedIn(People.OFFICER2);
        other.postForm("/desk/cases/" + green + "/decide", "/desk/cases/" + green + "/decide", Map.of("version", "0"));
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-notification-banner li").innerText()).contains("somebody else");
        Browsers.check(page, "batch-result");
    }

    private Page officer(String language, People person) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, person);
        return page;
    }

    private String opened(byte[] portfolio) {
        return Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", portfolio))
                .get("id")
                .asString();
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("sample-portfolios", name, "portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
