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
import org.iktiraf.EachSeat;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deciding as two officers meet it. */
@ServiceTest
@ExtendWith(Browsers.class)
class DecidingTests {

    @LocalServerPort
    private int port;

    @EachSeat
    void leadsFromAnOverrideOverASecondOfficerToTheLetter(Seat seat) {
        String desk = "/desk/cases/" + opened(Asking.fortyCredits());
        Page one = officer(seat, People.OFFICER);
        Page other = officer(seat, People.OFFICER2);
        other.navigate(desk + "/decide");
        propose(one, desk, seat);
        Browsers.check(one, "decide-own-override-" + seat);

        Browsers.follow(other.locator("#decide button"));
        assertThat(other.locator(".since li").count()).isOne();
        assertThat(other.locator(".since").innerText()).contains(People.OFFICER.user(), "Senate minute");
        Browsers.check(other, "conflict-" + seat);

        other.navigate(desk + "/decide");
        other.locator("form[action*=refusal] button").click();
        assertThat(other.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#text-1");
        Browsers.check(other, "decide-wrong-" + seat);
        Browsers.follow(other.locator("form[action*=confirmation] button"));
        assertThat(other.locator(".changed").count()).isOne();
        other.locator("#decide button").click();
        Browsers.check(other, "decided-" + seat);

        other.locator("a[href$='/letter']").click();
        Browsers.check(other, "letter-" + seat);
        Browsers.follow(other.locator("form[action$='/letter'] button"));
        assertThat(other.locator("a[href$='.pdf']").count()).isOne();
    }

    private static void propose(Page page, String desk, Seat seat) {
        page.navigate(desk + "/overrides");
        Browsers.check(page, "override-what-" + seat);
        page.locator("input[value='claim BBA3114']").check();
        page.locator("main form button").click();
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#becomes");
        page.locator("#becomes-GRANTED").check();
        page.locator("#reason-POLICY_EXCEPTION_APPROVED").check();
        Browsers.follow(page.locator("main form button"));
        assertThat(page.locator("#becomes-GRANTED").isChecked()).isTrue();
        Browsers.check(page, "override-why-" + seat);
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

    @EachSeat
    void acceptsGreenCasesOnlyAndSaysWhy(Seat seat) {
        String green = opened(sample("digital-media-with-final-assessment"));
        Page page = officer(seat, People.OFFICER);
        page.navigate("/desk/batch");
        Browsers.check(page, "batch-" + seat);
        assertThat(page.locator("input[value^='" + green + "']").count()).isOne();
        page.locator("input[value^='" + green + "']").check();
        Asking other = new Asking(port).signedIn(People.OFFICER2);
        other.postForm("/desk/cases/" + green + "/decide", "/desk/cases/" + green + "/decide", Map.of("version", "0"));
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-notification-banner li").innerText())
                .contains(seat.language().equals("en") ? "somebody else" : "orang lain");
        Browsers.check(page, "batch-result-" + seat);
    }

    private Page officer(Seat seat, People person) {
        Page page = Browsers.page(port, seat);
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
