package org.iktiraf.admissions.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.UnaryOperator;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a step made of a decision. */
@ServiceTest
@ExtendWith(Browsers.class)
class ChangePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    private Case one;
    private List<Recorded> steps;

    @BeforeEach
    void giveAClaimUp() {
        Case opened =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        one = proceedings.again(
                opened,
                Act.of("aminah", StepKind.CORRECTED).saying("She gave one up."),
                of -> of.asking(of.asks()
                        .claiming(of.asks().claims().stream()
                                .filter(claim -> !claim.id().equals("BBA1124"))
                                .toList())),
                UnaryOperator.identity());
        steps = casework.file(one).history();
    }

    @Test
    void tellsEachLineBeforeAndAfter() {
        JsonNode difference = difference(steps.get(1).name());
        assertThat(difference.get("changed").asBoolean()).isTrue();
        assertThat(line(difference, "BBA1124").get("after").isNull()).isTrue();
        JsonNode freed = line(difference, "BBA3114");
        assertThat(freed.get("before").get("outcome").asString()).isEqualTo("HELD_BACK_BY_CAP");
        assertThat(freed.get("after").get("outcome").asString()).isEqualTo("GRANTED");
        assertThat(difference.get("lines").get(2).get("changed").asBoolean()).isFalse();
        assertThat(difference.get("turned").get(0).get("after").get("rule").asString())
                .endsWith("/credit-cap");
        assertThat(difference.get("single")).isNotEmpty();
        assertThat(difference.get("caps").get(0).get("before").get("wanted").asInt())
                .isEqualTo(40);
        assertThat(difference.get("caps").get(0).get("after").get("wanted").asInt())
                .isEqualTo(36);
    }

    @Test
    void saysThatTheFirstStepChangedNothing() {
        assertThat(difference(steps.get(0).name()).get("changed").asBoolean()).isFalse();
    }

    @Test
    void knowsNoStepOfAnotherCase() {
        Case other =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        String address = "/api/cases/" + one.id() + "/changes/"
                + casework.file(other).history().get(0).name();
        assertThat(asking().get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void isReachedFromTheHistory(String language) {
        Page page = Browsers.page(port, language);
        Browsers.signIn(page, People.OFFICER);
        page.navigate("/desk/cases/" + one.id() + "/history");
        Browsers.follow(page.locator("a[href*='/changes/']"));
        assertThat(page.locator(".line.changed .two-sides").count()).isPositive();
        assertThat(page.locator("main").innerText()).contains("She gave one up.");
        Browsers.check(page, "changes-" + language);
    }

    private static JsonNode line(JsonNode difference, String id) {
        return difference
                .get("lines")
                .valueStream()
                .filter(line -> line.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode difference(String step) {
        return Asking.json(asking().get("/api/cases/" + one.id() + "/changes/" + step));
    }

    private Asking asking() {
        return new Asking(port).as(People.OFFICER);
    }
}
