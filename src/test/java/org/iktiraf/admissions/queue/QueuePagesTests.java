package org.iktiraf.admissions.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The queue and the history as an officer meets them. */
@ServiceTest
@ExtendWith(Browsers.class)
class QueuePagesTests {

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
    void findsTakesAndFollowsACase(Seat seat) {
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk");
        page.locator("html[data-ready=yes]").waitFor();
        Browsers.check(page, "queue-" + seat);
        page.locator("#q").fill(pseudonym);
        page.locator(".queue-search button").click();
        page.waitForURL("**q=Learner**");
        page.locator("#cases-heading:focus").waitFor();
        assertThat(page.locator("tbody tr").count()).isOne();
        page.locator(".queue-trays a").nth(2).click();
        page.waitForURL("**tray=unassigned**");
        page.locator(".queue-trays a[aria-current][href*=unassigned]").waitFor();
        page.locator("#cases-heading:focus").waitFor();
        String heading = page.locator("#cases-heading").innerText();
        assertThat(page.title()).startsWith(heading.substring(0, heading.indexOf(':')));
        assertThat(page.url()).contains("q=Learner");
        page.locator("tbody form button").click();
        page.locator(".govuk-notification-banner").waitFor();
        assertThat(page.locator("#cases .govuk-inset-text").isVisible()).isTrue();
        Browsers.check(page, "queue-empty-" + seat);
        page.navigate("/desk/cases/" + id + "/history");
        assertThat(page.locator(".moj-timeline__item").count()).isEqualTo(2);
        Browsers.check(page, "history-" + seat);
    }

    @Test
    void worksWithoutScript() {
        Page page = Browsers.plain(port, "en");
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk?q=" + id);
        page.locator("details summary").click();
        page.locator("#why").selectOption("held-back");
        page.locator(".queue-fields button").click();
        assertThat(page.url()).contains("why=held-back", "q=" + id, "tray=open");
        page.locator("tbody form button").click();
        assertThat(page.url()).contains("why=held-back");
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains(pseudonym);
    }

    @Test
    void keepsAWrongDayToBeCorrected() {
        Page page = Browsers.page(port, "en");
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk?from=2026-02-30");
        page.locator("html[data-ready=yes]").waitFor();
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#from");
        assertThat(page.locator("details").first().getAttribute("open")).isNotNull();
        Browsers.check(page, "queue-wrong");
    }
}
