package org.iktiraf.admissions.entering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.People;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table that nobody knows, explained by an officer. */
@ServiceTest
@ExtendWith(Browsers.class)
class ExplainingTests {

    private static final String ROWS = """
            Kursus,Penyedia,Tarikh,Jam,Catatan
            "Asas data",Kolej Contoh,27/3/2026,40,Baik
            "Etika data",Kolej Contoh,28/3/2026,20,
            """;

    @LocalServerPort
    private int port;

    @EachSeat
    void asksWhichColumnIsWhatAndReadsTheTableSo(Seat seat) {
        Page page = Browsers.page(port, seat);
        handed(page);

        assertThat(page.url()).contains("/enter/files?table=file-1");
        assertThat(page.locator("form.table select").first().inputValue()).isEqualTo("TITLE");
        Browsers.check(page, "enter-table-" + seat);
        for (int i = 0; i < 5; i++) {
            page.locator("form.table th select").nth(i).selectOption("NOTHING");
        }
        page.locator("form.table button").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator("form.table th select").first().inputValue()).isEqualTo("NOTHING");
        Browsers.check(page, "enter-table-wrong-" + seat);
        page.locator("form.table th select").first().selectOption("TITLE");
        page.locator("form.table th select").nth(3).selectOption("HOURS");
        page.locator("form.table button").click();

        page.waitForURL("**/changes/*");
        page.navigate(page.url().replaceFirst("/changes/.*", ""));
        assertThat(page.locator("main").innerText()).contains("Asas data", "Etika data");
    }

    @Test
    void offersTheTableAgainUntilItIsExplained() {
        Page page = Browsers.page(port, "en");
        String form = handed(page);
        page.navigate(form);
        page.locator("a[href*='table=file-1']").click();
        page.locator("form.table button").click();
        page.waitForURL("**/changes/*");
        page.navigate(form);

        assertThat(page.locator("a[href*='table=']").count()).isZero();
    }

    @Test
    void needsNoScript() {
        Page page = Browsers.plain(port, "en");
        handed(page);
        page.locator("form.table button").click();
        page.waitForURL("**/changes/*");

        assertThat(page.locator("main").innerText()).isNotBlank();
    }

    /** Leaves the browser at the question, and gives the address of the form. */
    private String handed(Page page) {
        String id = Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", Asking.fortyCredits()))
                .get("id")
                .asString();
        Browsers.signIn(page, People.OFFICER);
        String form = "/desk/cases/" + id + "/enter/files";
        page.navigate(form);
        page.setInputFiles("#file", new FilePayload("kursus.csv", "text/csv", ROWS.getBytes(UTF_8)));
        page.locator("main form button").click();
        page.waitForURL("**table=*");
        return form;
    }
}
