package org.iktiraf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands around every page. */
@ServiceTest
@ExtendWith(Browsers.class)
class FrameTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css",
                "/webjars/ministryofjustice__frontend/moj/moj-frontend.min.css"
            })
    void wearsNoLettersAndNoCrestThatAreTheGovernments(String sheet) {
        HttpResponse<byte[]> answer = new Asking(port).get(sheet);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8))
                .contains("var(--letters)")
                .doesNotContain("GDS", "crest.svg", "@font-face", "url(/");
    }

    @Test
    void asksForNothingThatIsNotThere() {
        Page page = Browsers.page(port, "en");
        List<String> asked = new ArrayList<>();
        page.onResponse(response -> asked.add(response.status() + " " + response.url()));
        page.navigate("/");
        page.locator("html[data-ready=yes]").waitFor();
        assertThat(asked).isNotEmpty().allMatch(one -> one.startsWith("200 "));
    }

    @Test
    void leadsTheKeyboardPastItselfFirst() {
        Page page = Browsers.page(port, "en");
        page.navigate("/");
        page.locator("html[data-ready=yes]").waitFor();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-skip-link");
        page.keyboard().press("Enter");
        page.locator("#main:focus").waitFor();
    }

    @Test
    void remembersTheLanguageThatWasChosenAndKeepsTheRestOfTheAddress() {
        Page page = Browsers.page(port, "en");
        page.navigate("/?a=1&b=%20x");
        page.locator("header nav a[lang=ms]").click();
        page.locator("html[lang=ms]").waitFor();
        assertThat(page.url()).endsWith("/?a=1&b=%20x&lang=ms");
        page.navigate("/nothing");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ms");
    }
}
