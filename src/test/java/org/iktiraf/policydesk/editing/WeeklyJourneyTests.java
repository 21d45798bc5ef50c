package org.iktiraf.policydesk.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What changes weekly at an institution, as staff change it in a browser. */
@ServiceTest
@ExtendWith(Browsers.class)
class WeeklyJourneyTests {

    private static final String HOUSE = "universiti-seri-bayu";
    private static final String HEAD = "code,title,credits,outcomes\n";

    @LocalServerPort
    private int port;

    private String edit = "";

    @BeforeEach
    void beginADraft() {
        edit = new Asking(port)
                        .signedIn(People.POLICY)
                        .postForm("/desk/drafts", "/desk/drafts", Map.of("title", "Weekly"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("^https?://[^/]*", "")
                + "/edit";
    }

    @Test
    void takesInASheetOfCoursesOnceItIsRight() {
        Page page = house(Browsers.page(port, "en"));
        upload(page, HEAD + "DWF9013,Robots,three,CLO1: Program a robot\n");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Line 2, column credits: \u201cthree\u201d is no whole number");
        Browsers.check(page, "courses-refused");
        upload(page, "\uFEFF" + HEAD.replace("\n", "\r\n") + "DWF9013,Robots,3,CLO1: Program a robot\r\n");
        assertThat(page.locator("[role=status]").textContent()).contains("Saved");
        page.locator("summary").first().click();
        assertThat(page.locator("details").first().textContent())
                .contains("DWF9013")
                .contains("DWF3056");
        Browsers.check(page, "courses-taken");
    }

    @Test
    void saysWhatSeparatesTheValuesOfASheetInMalay() {
        Page page = house(Browsers.narrow(port, "ms"));
        upload(page, HEAD.replace(',', ';'));
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("dipisahkan dengan koma bertitik");
        Browsers.check(page, "courses-refused-ms");
    }

    private Page house(Page page) {
        Browsers.signIn(page, People.POLICY);
        page.navigate(edit + "/institution?slug=" + HOUSE);
        return page;
    }

    private static void upload(Page page, String sheet) {
        page.selectOption("#courseProgramme", "DWF");
        page.setInputFiles("#courseSheet", new FilePayload("courses.csv", "text/csv", sheet.getBytes(UTF_8)));
        Browsers.follow(page.locator("form[action$='/institution/courses'] button"));
    }
}
