package org.iktiraf.admissions.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Casework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Giving out and erasing as an officer meets it. */
@ServiceTest
@ExtendWith(Browsers.class)
class PersonPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void asksWhyAndWhetherOneIsSureAndErases(String language) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.OFFICER);
        page.navigate(address());
        page.locator(".case-ways a[href$=personal-data]").click();
        page.locator("html[data-ready=yes]").waitFor();
        Browsers.check(page, "person-" + language);
        page.locator("#reference").fill("of Lim Bee Hoon");
        page.locator(".govuk-button--warning").click();
        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator(".govuk-error-summary li").count()).isEqualTo(3);
        assertThat(page.locator("#reference").inputValue()).isEqualTo("of Lim Bee Hoon");
        Browsers.check(page, "person-wrong-" + language);
        page.locator(".govuk-error-summary a").first().click();
        page.locator("#ground-ASKED:focus").waitFor();
        page.keyboard().press("Space");
        page.locator("#reference").fill("R-2026/114");
        page.locator("#sure").check();
        page.locator(".govuk-button--warning").click();
        page.locator(".case-top .govuk-inset-text").waitFor();
        assertThat(page.content()).doesNotContain("Lim Bee Hoon");
        page.navigate(page.url() + "/history");
        assertThat(page.locator(".moj-timeline__item").first().innerText()).contains("R-2026/114");
        Browsers.check(page, "person-history-" + language);
    }

    @Test
    void downloadsWithoutScript() {
        Page page = Browsers.plain(port, "en");
        Browsers.signIn(page, People.OFFICER);
        page.navigate(address() + "/personal-data");
        Path file = page.waitForDownload(
                        () -> page.locator("main form button").first().click())
                .path();
        assertThat(file).isNotEmptyFile();
    }

    private String address() {
        return "/desk/cases/"
                + casework.open(Arrival.from("api", Asking.fortyCredits(), null))
                        .opened()
                        .id();
    }
}
