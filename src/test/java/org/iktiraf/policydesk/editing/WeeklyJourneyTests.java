package org.iktiraf.policydesk.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
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

    @Test
    void takesNoArticulationAwayThatIsNotThere() {
        Asking staff = new Asking(port).signedIn(People.POLICY);
        String form = edit + "/institution/articulation?slug=" + HOUSE;
        String version = Asking.text(staff.get(form)).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        for (String was : List.of("", "nowhere")) {
            Map<String, String> fields = Map.of("slug", HOUSE, "version", version, "was", was);
            assertThat(staff.postForm(form, edit + "/institution/articulation/remove", fields)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void addsAProgrammeAndKeepsWhatWasTypedWhereItIsRefused() {
        Page page = house(Browsers.page(port, "en"));
        Browsers.follow(page.locator("a[href*='/institution/programme']:not([href*='code='])"));
        page.fill("#code", "DRT");
        page.fill("#title", "Diploma in Robots");
        page.selectOption("#level", "diploma");
        page.fill("#graduating", "ninety");
        Browsers.follow(page.locator("main form button"));
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Graduating credits: \u201cninety\u201d");
        assertThat(page.inputValue("#title") + page.inputValue("#level")).isEqualTo("Diploma in Robotsdiploma");
        Browsers.check(page, "programme-refused");
        page.fill("#graduating", "90");
        Browsers.follow(page.locator("main form button"));
        page.locator("summary", new Page.LocatorOptions().setHasText("Diploma in Robots"))
                .click();
        Browsers.follow(page.locator("a[href*='code=DRT']"));
        assertThat(page.inputValue("#graduating")).isEqualTo("90");
    }

    @Test
    void showsAProgrammeInMalayOnANarrowScreen() {
        Page page = house(Browsers.narrow(port, "ms"));
        page.navigate(edit + "/institution/programme?slug=" + HOUSE + "&code=BQS");
        assertThat(page.locator("#level option:checked").textContent()).isEqualTo("Ijazah Sarjana Muda");
        Browsers.check(page, "programme-ms");
    }

    @Test
    void changesAnArticulationAndTakesItAway() {
        Page page = house(Browsers.page(port, "en"));
        page.navigate(edit + "/institution/articulation?slug=" + HOUSE + "&row=poly-networks");
        page.fill("#courses", "CSC2033\nDANCE1");
        Browsers.follow(page.locator("main form button").first());
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("has a course \u201cDANCE1\u201d");
        assertThat(page.inputValue("#courses")).isEqualTo("CSC2033\nDANCE1");
        Browsers.check(page, "articulation-refused");
        page.fill("#courses", "CSC2033");
        Browsers.follow(page.locator("main form button").first());
        page.locator("summary", new Page.LocatorOptions().setHasText("See them"))
                .click();
        Browsers.follow(page.locator("a[href*='row=poly-networks']"));
        assertThat(page.inputValue("#courses")).isEqualTo("CSC2033");
        Browsers.follow(page.locator("form[action$='/remove'] button"));
        assertThat(page.locator("a[href*='row=poly-networks']").count()).isZero();
        assertThat(page.locator("a[href*='row=poly-databases']").count()).isOne();
    }

    @Test
    void addsAnArticulationInMalayOnANarrowScreen() {
        Page page = house(Browsers.narrow(port, "ms"));
        page.navigate(edit + "/institution/articulation?slug=" + HOUSE);
        assertThat(page.locator("h1").textContent()).isEqualTo("Tambah artikulasi");
        Browsers.check(page, "articulation-ms");
    }

    @Test
    void listsTheFeesOfAnInstitutionAndLeadsToTheirFigures() {
        Page page = house(Browsers.page(port, "en"));
        assertThat(page.locator("#fees").textContent()).contains("states a fee");
        page.navigate(edit + "/institution?slug=ukm");
        assertThat(page.locator("#fees").textContent()).contains("RM 240").contains("bachelor RM 410");
        Browsers.check(page, "institution-fees");
        Browsers.follow(page.locator("a[href$='rule=aptitude-test-fee#figure-again']"));
        assertThat(page.locator("#figure-again input[name=number]").inputValue())
                .isEqualTo("155");
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
