package org.iktiraf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Casework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Nothing of a person is logged, whatever becomes of what they send. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final String NAME = "Xanthippe Quillfeather";
    private static final String BORN = "1961-02-03";
    private static final String MAIL = "xq@quillfeather.example";
    private static final String PORTFOLIO = new String(Asking.fortyCredits(), UTF_8)
            .replace("Lim Bee Hoon", NAME)
            .replace("1982-06-08", BORN)
            .replace("Store manager", MAIL);

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Test
    void holdsNothingOfWhomIsAssessed(CapturedOutput log) {
        Asking stranger = new Asking(port).browser();
        Asking program = new Asking(port).as(People.OFFICER);
        for (String sent : List.of(PORTFOLIO, spoiled("\"MY\"", "7"), spoiled(BORN, BORN + "?"), spoiled("{", "["))) {
            stranger.postJson("/api/pre-assessments", sent.getBytes(UTF_8));
            stranger.postForm("/", "/", Map.of("name", NAME + ".json", "text", sent));
            program.postJson("/api/cases", sent.getBytes(UTF_8));
        }
        assertNothingOf(log, NAME, "Quillfeather", BORN, MAIL);
    }

    private static String spoiled(String was, String becomes) {
        assertThat(PORTFOLIO).contains(was);
        return PORTFOLIO.replace(was, becomes);
    }

    @Test
    void holdsNeitherACaseNorItsSecret(CapturedOutput log) {
        String secret = UUID.randomUUID().toString();
        String id = casework.open(Arrival.ofLearner(PORTFOLIO.getBytes(UTF_8), List.of(), secret))
                .opened()
                .id();
        Asking learner = new Asking(port).browser();
        String address = "/follow/" + secret;
        assertThat(learner.get(address, "Accept", "text/html").statusCode()).isEqualTo(200);
        learner.postForm(address, address + "/message", Map.of("text", "Write to " + MAIL));
        learner.postForm(address, address + "/evidence", Map.of("line", NAME, "text", MAIL));
        learner.get(address + "/" + NAME.replace(' ', '-'), "Accept", "text/html");
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        for (String page : List.of("", "/matrix", "/decide", "/history", "/trace", "/letter", "/" + MAIL)) {
            officer.get("/desk/cases/" + id + page, "Accept", "text/html");
        }
        officer.get("/desk?q=Quillfeather&from=" + BORN, "Accept", "text/html");
        learner.postForm(address, address + "/erase", Map.of("sure", "yes"));
        assertNothingOf(log, NAME, "Quillfeather", BORN, MAIL, secret);
    }

    @Test
    void tellsWhatFailedWithoutTheWordsOfTheFailure(CapturedOutput log) {
        new Problems()
                .unforeseen(
                        new IllegalStateException(NAME, new IllegalArgumentException(MAIL)),
                        new ServletWebRequest(new MockHttpServletRequest()));
        assertThat(log).contains("IllegalStateException", "IllegalArgumentException", "LogTests.java");
        assertNothingOf(log, NAME, MAIL);
    }

    @Test
    void sendsNoAddressOfACaseElsewhere() {
        assertThat(new Asking(port).get("/follow/x").headers().firstValue("Referrer-Policy"))
                .hasValue("same-origin");
    }

    private static void assertNothingOf(CapturedOutput log, String... words) {
        assertThat(log.getAll()).doesNotContain(words);
    }
}
