package org.iktiraf.admissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.Keys;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An officer's way from the queue to the letter, by whatever means they have. */
@ServiceTest
@ExtendWith(Browsers.class)
class OfficerJourneyTests {

    @LocalServerPort
    private int port;

    private String id;
    private String pseudonym;

    @BeforeEach
    void openACase() {
        JsonNode opened =
                Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", Asking.fortyCredits()));
        id = opened.get("id").asString();
        pseudonym = opened.get("pseudonym").asString();
    }

    @EachSeat
    void leadsFromTheQueueToTheLetter(Seat seat) {
        walk(Browsers.page(port, seat));
    }

    @Test
    void leadsThereWithoutScript() {
        walk(Browsers.plain(port, "ms"));
    }

    private void walk(Page page) {
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk");
        page.locator("#q").fill(pseudonym);
        page.locator(".queue-search button").click();
        page.waitForURL("**q=Learner**");
        page.locator("tbody th a").click();
        page.waitForURL("**/desk/cases/" + id);
        page.locator("a[href$='/decide']").first().click();
        page.locator("#decide button").click();
        page.locator("a[href$='/letter']").first().click();
        Browsers.follow(page.locator("form[action$='/letter'] button"));
        assertThat(page.locator("a[href$='.pdf']").count()).isOne();
    }

    @Test
    void isWalkedByTheKeyboardAloneWithTheFocusInSight() {
        Page page = Browsers.page(port, "en");
        page.navigate("/sign-in");
        Keys.tabTo(page, "#username");
        page.keyboard().type(People.OFFICER.user());
        Keys.tabTo(page, "#password");
        page.keyboard().type(People.OFFICER.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/desk");
        Keys.ready(page);
        Keys.tabTo(page, "#q");
        page.keyboard().type(pseudonym);
        page.keyboard().press("Enter");
        page.locator("#cases-heading:focus").waitFor();
        Keys.tabTo(page, "tbody th a");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/cases/" + id);
        Keys.ready(page);
        Keys.tabTo(page, "a[href$='/decide']");
        page.keyboard().press("Enter");
        page.waitForURL("**/decide");
        Keys.ready(page);
        Keys.tabTo(page, "#decide button");
        page.keyboard().press("Space");
        page.locator("#decide").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(state()).isEqualTo("DECIDED");
    }

    private String state() {
        return Asking.json(new Asking(port).as(People.OFFICER).get("/api/cases/" + id))
                .get("state")
                .asString();
    }
}
