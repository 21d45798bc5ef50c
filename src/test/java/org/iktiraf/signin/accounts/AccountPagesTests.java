package org.iktiraf.signin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accounts as an administrator meets them. */
@ServiceTest
@ExtendWith(Browsers.class)
class AccountPagesTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en, siti", "ms, kumar"})
    void opensChangesAndClosesAnAccount(String language, String name) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.ADMIN);
        page.locator(".rooms a[href$='/desk/accounts']").click();
        page.locator("html[data-ready=yes]").waitFor();
        page.locator("#name").fill(name);
        send(page);
        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator("#name").inputValue()).isEqualTo(name);
        Browsers.check(page, "accounts-wrong-" + language);
        page.locator("#roles-OFFICER").check();
        send(page);
        page.locator(".govuk-notification-banner:focus").waitFor();
        assertThat(page.locator(".password-shown").innerText()).matches("\\S{4}(-\\S{4}){3}");
        Browsers.check(page, "account-opened-" + language);
        page.locator("#roles-OFFICER").uncheck();
        page.locator("#roles-APPROVER").check();
        send(page);
        page.locator("main [role=status]").waitFor();
        assertThat(page.locator(".password-shown").count()).isZero();
        assertThat(page.locator("#roles-APPROVER").isChecked()).isTrue();
        page.locator("main .govuk-button--warning").click();
        page.locator("h1 .govuk-tag").waitFor();
        Browsers.check(page, "account-closed-" + language);
        page.navigate("/desk/accounts");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name))
                        .locator(".govuk-tag--grey")
                        .count())
                .isOne();
        Browsers.check(page, "accounts-" + language);
    }

    @Test
    void worksWithoutScriptAndTellsOfAChangeMeanwhile() {
        Page page = Browsers.plain(port, "en");
        Browsers.signIn(page, People.ADMIN);
        page.navigate("/desk/accounts");
        page.locator("#name").fill("mei-ling");
        page.locator("#roles-ASSESSOR").check();
        send(page);
        page.navigate("/desk/accounts/mei-ling");
        Page other = page.context().newPage();
        other.navigate("/desk/accounts/mei-ling");
        other.locator("main .govuk-button--warning").click();
        send(page);
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Somebody else changed");
    }

    private static void send(Page page) {
        page.locator("main form button").first().click();
    }
}
