package org.iktiraf.admissions.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case before its officer, in a browser. */
@ServiceTest
@ExtendWith(Browsers.class)
class CasePagesTests {

    @LocalServerPort
    private int port;

    @EachSeat
    void setsEvidenceBesideTheDecisionAndLinksBothWays(Seat seat) {
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.OFFICER);
        page.navigate(opened());
        page.locator("html[data-ready=yes]").waitFor();
        Browsers.check(page, "case-" + seat);
        page.locator(".side.evidence a[href^='#finding-']:visible").first().click();
        page.waitForURL("**#finding-*");
        page.locator("a[href$='/trace']").first().click();
        page.locator("html[data-ready=yes]").waitFor();
        Browsers.check(page, "trace-" + seat);
    }

    @EachSeat
    void saysWhatAnAgreementAsksOfPeopleWhereItsLineStands(Seat seat) {
        String condition = (seat.language().equals("en")
                        ? "Condition of the agreement (read by a person, not by the rules): "
                        : "Syarat perjanjian (dibaca oleh orang, bukan oleh peraturan): ")
                + "The report of the laboratory work";
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.OFFICER);
        String of = opened(Asking.sample("diploma-holder-credit-transfer"));
        for (String room : List.of("", "/matrix", "/decide")) {
            page.navigate(of + room);
            assertThat(page.locator("main").innerText()).as(room).contains(condition);
        }
        Browsers.check(page, "agreement-" + seat);
    }

    @Test
    void showsTheMatrixAsAListToo() {
        Page page = Browsers.page(port, "en");
        Browsers.signIn(page, People.OFFICER);
        page.navigate(opened());
        page.navigate(page.url() + "/matrix");
        Browsers.check(page, "matrix-en");
        page.locator("a[href*='view=list']").first().click();
        Browsers.check(page, "matrix-list-en");
    }

    @Test
    void saysWhereNoCaseIs() {
        assertThat(new Asking(port)
                        .signedIn(People.OFFICER)
                        .get("/desk/cases/nix", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private String opened() {
        return opened(Asking.fortyCredits());
    }

    private String opened(byte[] portfolio) {
        String id = Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", portfolio))
                .get("id")
                .asString();
        return "/desk/cases/" + id;
    }
}
