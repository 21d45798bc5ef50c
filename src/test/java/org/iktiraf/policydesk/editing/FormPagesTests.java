package org.iktiraf.policydesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the forms of a draft say of what was entered, in the language of whoever entered it. */
@ServiceTest
class FormPagesTests {

    private static final String HOUSE = "universiti-seri-bayu";

    @LocalServerPort
    private int port;

    private Asking browser = new Asking(0);
    private String edit = "";

    @BeforeEach
    void beginADraft() {
        browser = new Asking(port).signedIn(People.POLICY);
        String begun = browser.postForm("/desk/drafts", "/desk/drafts", Map.of("title", "Forms"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        edit = begun.replaceAll("^https?://[^/]*", "") + "/edit";
    }

    @Test
    void leavesAPublishedFigureAsItIsAndKeepsWhatWasEntered() {
        String rule = edit + "/rule?policy=mqa/credit-transfer&rule=certificate-diploma-cap&lang=ms";
        HttpResponse<byte[]> answer = browser.postForm(
                rule,
                edit + "/rule/figure",
                rule("mqa/credit-transfer", "certificate-diploma-cap")
                        .with("name", "percent")
                        .with("from", "2016-05-23")
                        .with("number", "35"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.text(answer))
                .contains("nilai mulai 2016-05-23 telah diterbitkan")
                .contains("value=\"2016-05-23\"")
                .contains("value=\"35\"");
    }

    @Test
    void choosesAReadingFromADayOn() {
        String rule = edit + "/rule?policy=mqa/apel-c&rule=credit-cap";
        HttpResponse<byte[]> answer = browser.postForm(
                rule,
                edit + "/rule/reading",
                rule("mqa/apel-c", "credit-cap")
                        .with("name", "base")
                        .with("from", "2027-01-01")
                        .with("chosen", "coursework"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Asking.text(browser.get(rule)))
                .contains("for=\"rfrom-base\">From</label>")
                .contains("value=\"coursework\" selected");
    }

    @Test
    void saysAtOnceWhatIsWrongWithASentence() {
        String rule = edit + "/rule?policy=mqa/apel-c&rule=credit-cap";
        browser.postForm(
                rule,
                edit + "/rule/sentence",
                rule("mqa/apel-c", "credit-cap")
                        .with("en", "Credits stop at {percnt}%.")
                        .with("ms", "Had {percent}%."));
        assertThat(Asking.text(browser.get(rule)))
                .contains("Nothing fills {percnt}")
                .contains("path=mqa/apel-c/policy.yaml&amp;line=");
    }

    @Test
    void namesTheFieldOfAProfileInMalay() {
        String page = edit + "/institution?slug=" + HOUSE + "&lang=ms";
        HttpResponse<byte[]> answer = browser.postForm(
                page, edit + "/institution/profile", Map.of("slug", HOUSE, "version", "0", "appealDays", "dua minggu"));
        assertThat(Asking.text(answer))
                .contains("Bilangan hari untuk merayu: \u201cdua minggu\u201d bukan bilangan hari")
                .contains("href=\"#appealDays\"");
    }

    @Test
    void fillsInACourseThatIsToBeChanged() {
        assertThat(Asking.text(browser.get(edit + "/institution?slug=" + HOUSE + "&programme=DWF&course=DWF3056")))
                .contains("value=\"Diploma Project\"")
                .contains("CLO1: Plan and carry out a fabrication project");
    }

    @Test
    void handsOutTheTableOfArticulations() {
        HttpResponse<byte[]> table = browser.get(edit + "/institution/articulations.csv?slug=" + HOUSE);
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains(HOUSE + "-articulations.csv");
        assertThat(Asking.text(table)).startsWith("id,sources,issuer,courses,").contains("poly-programming");
    }

    @Test
    void handsOutTheCoursesOfAProgramme() {
        HttpResponse<byte[]> sheet = browser.get(edit + "/institution/courses.csv?slug=" + HOUSE + "&programme=DWF");
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).contains(HOUSE + "-DWF-courses.csv");
        assertThat(Asking.text(sheet))
                .startsWith("\uFEFFcode,title,credits,outcomes")
                .contains("DWF1013,");
    }

    private static Fields rule(String policy, String rule) {
        return new Fields().with("policy", policy).with("rule", rule).with("version", "0");
    }

    private static final class Fields extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        Fields with(String name, String value) {
            put(name, value);
            return this;
        }
    }
}
