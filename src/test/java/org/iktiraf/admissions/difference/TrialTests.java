package org.iktiraf.admissions.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.persons.Erasure;
import org.iktiraf.casework.persons.Ground;
import org.iktiraf.casework.persons.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A change that is tried on a copy. */
@ServiceTest
@ExtendWith(Browsers.class)
class TrialTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Persons persons;

    private Case one;

    @BeforeEach
    void open() {
        one = casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
    }

    @Test
    void changesNothingOfTheCase() {
        assertThat(tried("{\"fields\":{\"assessments/t-BBA1114.percent\":\"10\"}}")
                        .statusCode())
                .isEqualTo(200);
        Case now = casework.find(one.id());
        assertThat(now).isEqualTo(one);
        assertThat(casework.file(now)).isEqualTo(casework.file(one));
        assertThat(casework.file(now).history()).hasSize(1);
    }

    @Test
    void triesAnotherValue() {
        JsonNode difference = Asking.json(tried("{\"fields\":{\"assessments/t-BBA1114.percent\":\"10\"}}"));
        assertThat(line(difference, "BBA1114").at("/before/outcome").asString()).isEqualTo("GRANTED");
        assertThat(line(difference, "BBA1114").at("/after/outcome").asString()).isNotEqualTo("GRANTED");
        assertThat(difference.at("/turned").findValuesAsString("rule").toString())
                .contains("outcome-threshold");
    }

    @Test
    void triesWithoutEvidenceAndWhatIsOnlyAboutIt() {
        JsonNode difference = Asking.json(tried("{\"without\":[\"experience/x-store\",\"experience/x-own\"]}"));
        assertThat(difference.get("changed").asBoolean()).isTrue();
        assertThat(difference.at("/after/creditsGranted").asInt())
                .isLessThan(difference.at("/before/creditsGranted").asInt());
    }

    @Test
    void triesAnotherProgrammeAndLeavesOutClaimsOfCoursesThatItHasNot() {
        JsonNode difference = Asking.json(tried("{\"programme\":\"universiti-seri-bayu/BCS\"}"));
        assertThat(difference.at("/after/programme").asString()).isEqualTo("BCS");
        assertThat(line(difference, "BBA1114").get("after").isNull()).isTrue();
    }

    @Test
    void triesAnotherDay() {
        JsonNode difference = Asking.json(tried("{\"on\":\"2010-01-04\"}"));
        assertThat(difference.at("/before/on").asString()).isEqualTo("2025-03-03");
        assertThat(difference.at("/after/on").asString()).isEqualTo("2010-01-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"programme\":\"universiti-seri-bayu/NIX\"}|programme|no programme \\\"NIX\\\"",
                "{\"on\":\"yesterday\"}|on|yesterday",
                "{\"fields\":{\"assessments/t-BBA1114.percent\":\"many\"}}|fields|percent",
                "{\"fields\":{\"nix.nix\":\"1\"}}|fields|No field is called",
                "{\"without\":[\"experience/nix\"]}|without|Nothing is called"
            })
    void saysWhatCannotBeTried(String example) {
        String[] parts = example.split("\\|", -1);
        HttpResponse<byte[]> answer = tried(parts[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).get("field").asString()).isEqualTo(parts[1]);
        assertThat(Asking.json(answer).get("errors").toString()).contains(parts[2]);
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        HttpResponse<byte[]> page = desk("?field=learner.born&of=learner.born&to=soon");
        assertThat(Asking.text(page)).contains("There is a problem", "href=\"#to\"", "value=\"soon\"");
    }

    @Test
    void triesNothingOfAnErasedPerson() {
        persons.erase(one, new Erasure("admin", Ground.ASKED, null));
        assertThat(tried("{\"on\":\"2025-03-04\"}").statusCode()).isEqualTo(410);
        assertThat(Asking.text(desk("?on=2025-03-04"))).contains("nothing can be tried any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void leadsFromAFieldOfTheCaseToWhatAnotherValueWouldChange(String language) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk/cases/" + one.id());
        page.locator("a.other[href*='t-BBA1114.percent']").click();
        page.locator("#to").fill("10");
        page.locator(".trial .govuk-button-group button").click();
        page.locator("#result:focus").waitFor();
        assertThat(page.url()).contains("to=10");
        assertThat(page.locator(".line.changed").first().innerText()).contains("BBA1114");
        Browsers.check(page, "try-" + language);
    }

    @Test
    void triesAnotherProgrammeAndDayInTheBrowser() {
        Page page = Browsers.page(port, "en");
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk/cases/" + one.id());
        page.locator(".case-ways a[href$='/try']").click();
        page.locator("#programme").selectOption("universiti-seri-bayu/BCS");
        page.locator("#on").fill("2024-01-08");
        page.locator(".trial .govuk-button-group button").click();
        page.locator("#result:focus").waitFor();
        assertThat(page.locator(".result").innerText()).contains("The other programme has no course for: BBA1114");
        assertThat(page.locator("#on").inputValue()).isEqualTo("2024-01-08");
        Browsers.check(page, "try-programme-en");
    }

    private HttpResponse<byte[]> tried(String body) {
        return new Asking(port).as(People.OFFICER).postJson("/api/cases/" + one.id() + "/trials", body.getBytes(UTF_8));
    }

    private HttpResponse<byte[]> desk(String query) {
        return new Asking(port)
                .signedIn(People.OFFICER)
                .get("/desk/cases/" + one.id() + "/try" + query, "Accept", "text/html", "Accept-Language", "en");
    }

    private static JsonNode line(JsonNode difference, String id) {
        return difference
                .get("lines")
                .valueStream()
                .filter(line -> line.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
