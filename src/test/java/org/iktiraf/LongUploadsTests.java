package org.iktiraf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files that are longer than anything that is read here. */
@ServiceTest
@ExtendWith(Browsers.class)
class LongUploadsTests {

    private static final int TOO_LONG = 11 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/pre-assessment/files?lang=en, at most 10 MB a file",
        "/pre-assessment/files?lang=ms, paling banyak 10 MB setiap fail",
        "/pre-assessment/readiness?lang=en, at most 10 MB",
        "/pre-assessment/readiness?lang=ms, paling besar 10 MB"
    })
    void showsTheLearnersFormAgain(String form, String limit) {
        HttpResponse<byte[]> answer = Uploads.ofLength(TOO_LONG, new Asking(port).browser(), form);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.text(answer)).contains(limit, "type=\"file\"", "name=\"_csrf\"");
    }

    @ParameterizedTest
    @CsvSource({
        "files?lang=en, it may have 10 MB",
        "files?lang=ms, paling besar 10 MB",
        "scan?lang=en, it may have 2 MB"
    })
    void showsTheOfficersFormAgain(String form, String limit) {
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        HttpResponse<byte[]> answer = Uploads.ofLength(TOO_LONG, officer, opened() + "/enter/" + form);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.text(answer)).contains(limit, "type=\"file\"", "name=\"version\" value=\"0\"");
    }

    @Test
    void opensNoDoorToWhoeverSendsTooMuch() {
        HttpResponse<byte[]> answer = Uploads.ofLength(TOO_LONG, new Asking(port).browser(), opened() + "/enter/files");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void saysElsewhereThatNothingIsLost() {
        Asking learner = new Asking(port).browser();
        HttpResponse<byte[]> answer = Uploads.ofLength(TOO_LONG, learner, "/pre-assessment/file");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.text(answer)).contains("A file may have 10 MB", "nothing that you entered before is lost");
    }

    @Test
    void tellsAProgramTheLimitAndTheField() {
        HttpResponse<byte[]> answer =
                Uploads.ofLength(TOO_LONG, new Asking(port), "/api/pre-assessments/files", "application/json");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Asking.json(answer);
        assertThat(problem.path("title").asString()).isEqualTo("Files too large");
        assertThat(problem.path("detail").asString()).contains("file:", "10 MB", "25 MB");
        assertThat(problem.at("/errors/0/place").asString()).isEqualTo("file");
        assertThat(problem.at("/limit/file").asInt()).isEqualTo(10 * 1024 * 1024);
    }

    @EachSeat
    void keepsWhatWasHandedOverBefore(Seat seat) {
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment/files");
        hand(page, new FilePayload("note.txt", "text/plain", "Dear all".getBytes(UTF_8)));
        hand(page, new FilePayload("large.pdf", "application/pdf", new byte[TOO_LONG]));

        page.locator(".summary:focus").waitFor();
        assertThat(page.locator("section.handed h2").innerText()).contains("note.txt");
        Browsers.check(page, "learner-files-too-large-" + seat);
    }

    @EachSeat
    void showsAnOfficerWhichFieldIsTooLarge(Seat seat) {
        Page page = Browsers.page(port, seat);
        Browsers.signIn(page, People.OFFICER);
        page.navigate(opened() + "/enter/files");
        hand(page, new FilePayload("large.pdf", "application/pdf", new byte[TOO_LONG]));

        page.locator(".govuk-error-summary:focus").waitFor();
        assertThat(page.locator("#file-error").innerText()).contains("10 MB");
        Browsers.check(page, "enter-files-too-large-" + seat);
    }

    private String opened() {
        return "/desk/cases/"
                + Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", Asking.fortyCredits()))
                        .get("id")
                        .asString();
    }

    private static void hand(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("main form[enctype] button").last().click();
    }
}
