package org.iktiraf.preassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.portfolio.verification.Signing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files that a program hands over to be read; nothing of them is kept. */
@ServiceTest
class FilesApiTests {

    private static final Signing ISSUER = Signing.ed25519();

    @LocalServerPort
    private int port;

    @Test
    void answersWithThePortfolioItsChecksAndPlaces() {
        String badge = ISSUER.sign(ISSUER.badge(), Signing.JCS).toString();

        JsonNode answer = Asking.json(post(part("badge.json", badge)));

        JsonNode credential = answer.path("portfolio").path("credentials").path(0);
        assertThat(credential.path("title").asString()).isEqualTo("Data Literacy");
        assertThat(credential.path("checks").path(0).toString()).isEqualTo("{\"check\":\"signature\",\"passed\":true}");
        assertThat(answer.path("portfolio").path("origins").toString()).contains("/credentialSubject/achievement/name");
        assertThat(answer.path("files").path(0).path("file").path("format").asString())
                .isEqualTo("open-badge-3");
    }

    @Test
    void remarksOnOneFileAndReadsTheOther() {
        JsonNode answer = Asking.json(post(part("cut.json", "{\"a\": [1, ") + part("Learning.csv", LEARNING)));

        assertThat(answer.path("files").path(0).path("sentences").path(0).asString())
                .contains("breaks off");
        assertThat(answer.path("portfolio")
                        .path("credentials")
                        .path(0)
                        .path("completed")
                        .toString())
                .isEqualTo("false");
    }

    @Test
    void readsATableWhoseColumnsAreExplained() {
        String table = part("kursus.csv", "Kursus,Penyedia,Jam\nAsas data,Kolej Contoh,\"2,5\"\n");
        String explained = field("columns", "title,issuer,hours") + field("comma", "yes");

        JsonNode credential = Asking.json(post(table + explained)).at("/portfolio/credentials/0");

        assertThat(credential.path("title").asString()).isEqualTo("Asas data");
        assertThat(credential.path("hours").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(post(table + field("columns", "title,colour,hours")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void asksForAFile() {
        HttpResponse<byte[]> answer = post("");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).path("detail").asString()).contains("file is needed");
    }

    private static final String LEARNING = """
            Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken)
            Reading charts,,Course,2026-04-20 10:00 UTC,N/A,false,
            """;

    private static String part(String name, String text) {
        return "--sea\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + text
                + "\r\n";
    }

    private static String field(String name, String value) {
        return "--sea\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<byte[]> post(String parts) {
        String address = "--sea\r\nContent-Disposition: form-data; name=\"address\"\r\n\r\nme@example.org\r\n";
        return new Asking(port)
                .send(
                        "POST",
                        "/api/pre-assessments/files",
                        (parts + address + "--sea--\r\n").getBytes(UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=sea");
    }
}
