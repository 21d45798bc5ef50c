package org.iktiraf.admissions.consistency;

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
import org.iktiraf.casework.OverrideReason;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.SecondOpinions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whether like cases are decided alike; each test has a day of application of its own, so that others do not count. */
@ServiceTest
@ExtendWith(Browsers.class)
class ConsistencyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @Autowired
    private SecondOpinions opinions;

    @Test
    void showsLikeCasesThatWereDecidedOtherwise() {
        Case plain = decided(opened("2025-03-10"));
        Case lenient = decided(overridden(opened("2025-03-10")));
        decided(opened("2025-03-11"));
        JsonNode shown = shown("2025-03-10");
        assertThat(shown.get("cases").asInt()).isEqualTo(2);
        assertThat(shown.get("ruled").asInt()).isEqualTo(2);
        JsonNode unlike = shown.get("unlike");
        assertThat(unlike).hasSize(1);
        assertThat(unlike.get(0).get("line").asString()).isEqualTo("BBA3114");
        assertThat(unlike.at("/0/decided/HELD_BACK_BY_CAP/0/id").asString()).isEqualTo(plain.id());
        assertThat(unlike.at("/0/decided/GRANTED/0/id").asString()).isEqualTo(lenient.id());
    }

    @Test
    void findsNothingUnlikeWhileNobodyHasDecided() {
        decided(opened("2025-03-12"));
        overridden(opened("2025-03-12"));
        JsonNode shown = shown("2025-03-12");
        assertThat(shown.get("ruled").asInt()).isEqualTo(1);
        assertThat(shown.get("unlike")).isEmpty();
    }

    @Test
    void countsOverridesByRuleOfTheCasesInWhichItSpoke() {
        opened("2025-03-13");
        opened("2025-03-13");
        opened("2025-03-13");
        Case one = opened("2025-03-13");
        JsonNode before = rule(shown("2025-03-13"), "/credit-cap");
        assertThat(before.get("overridden").asInt()).isZero();
        assertThat(before.get("neverMet").asBoolean()).isTrue();
        overridden(one);
        JsonNode after = rule(shown("2025-03-13"), "/credit-cap");
        assertThat(after.get("cases").asInt()).isEqualTo(4);
        assertThat(after.get("throughLines").asInt()).isEqualTo(1);
        assertThat(after.get("percent").asDouble()).isEqualTo(25.0);
    }

    @Test
    void keepsToTheProgrammeAndTheDays() {
        opened("2025-03-14");
        assertThat(shown("2025-03-15").get("cases").asInt()).isZero();
        assertThat(Asking.json(officer()
                                .get("/api/consistency?from=2025-03-14&to=2025-03-14&programme=nix/nix&fresh=true"))
                        .get("cases")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(officer().get("/api/consistency?from=soon").statusCode()).isEqualTo(400);
        assertThat(Asking.text(desk("?from=soon"))).contains("The first day must be a day");
    }

    @Test
    void exportsRulesAndUnlikeCases() {
        decided(opened("2025-03-16"));
        decided(overridden(opened("2025-03-16")));
        String query = "?from=2025-03-16&to=2025-03-16&fresh=true";
        assertThat(new String(desk("/rules.csv" + query).body(), UTF_8).lines())
                .anyMatch(line -> line.startsWith("mqa/apel-c/credit-cap,2,0,2,0,0,1,1,50.0"));
        assertThat(new String(desk("/unlike.csv" + query).body(), UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("claim,BBA3114,HELD_BACK_BY_CAP,GRANTED,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void leadsFromTheFrameToEachUnlikeCase(String language) {
        Case lenient = decided(overridden(opened("2025-03-17")));
        decided(opened("2025-03-17"));
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.OFFICER);
        page.locator(".rooms a[href$='/desk/consistency']").click();
        page.locator("#from").fill("2025-03-17");
        page.locator("#to").fill("2025-03-17");
        page.locator(".consistency form button").click();
        page.locator("a[href*='fresh=true']").click();
        page.locator(".unlike").first().waitFor();
        Browsers.check(page, "consistency-" + language);
        page.locator(".unlike a[href$='" + lenient.id() + "']").first().click();
        assertThat(page.url()).endsWith(lenient.id());
    }

    private Case opened(String day) {
        byte[] portfolio = new String(Asking.fortyCredits(), UTF_8)
                .replace("2025-03-03", day)
                .getBytes(UTF_8);
        return casework.open(Arrival.from("api", portfolio, null)).opened();
    }

    private Case overridden(Case one) {
        Case waiting = opinions.propose(
                casework.file(one),
                "aminah",
                new SecondOpinions.Wish("claim BBA3114", "GRANTED", OverrideReason.OTHER, "Senate minute 12/2026."));
        return opinions.confirm(casework.file(waiting), "bala", 1, null);
    }

    private Case decided(Case one) {
        return rulings.decide(casework.file(one), "bala");
    }

    private JsonNode shown(String day) {
        return Asking.json(officer().get("/api/consistency?fresh=true&from=" + day + "&to=" + day));
    }

    private static JsonNode rule(JsonNode shown, String end) {
        return shown.get("rules")
                .valueStream()
                .filter(rule -> rule.get("rule").asString().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> desk(String rest) {
        return new Asking(port)
                .signedIn(People.OFFICER)
                .get("/desk/consistency" + rest, "Accept", "text/html,text/csv", "Accept-Language", "en");
    }

    private Asking officer() {
        return new Asking(port).as(People.OFFICER);
    }
}
