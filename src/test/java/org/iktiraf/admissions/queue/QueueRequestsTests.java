package org.iktiraf.admissions.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class QueueRequestsTests {

    private static final int DAYS_TO_DECIDE = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private Asking asking;
    private String id;

    @BeforeEach
    void openACase() {
        asking = new Asking(port).as(People.OFFICER);
        id = Asking.json(asking.postJson("/api/cases", Asking.fortyCredits()))
                .get("id")
                .asString();
    }

    @Test
    void findsACaseByTheBeginningOfItsId() {
        JsonNode page = list("q=" + id.substring(0, 18));
        assertThat(page.get("total").asInt()).isOne();
        JsonNode found = page.get("cases").get(0);
        assertThat(found.get("id").asString()).isEqualTo(id);
        assertThat(found.get("title").asString()).isEqualTo("Bachelor of Business Administration");
        assertThat(found.get("why").get(0).asString()).isEqualTo("HELD_BACK");
        assertThat(found.get("due").asString())
                .isEqualTo(LocalDate.now(clock).plusDays(DAYS_TO_DECIDE).toString());
    }

    @Test
    void findsCasesByTheTitleOfTheirProgramme() {
        assertThat(list("q=business+admin").get("total").asInt()).isPositive();
    }

    @Test
    void leadsFromPageToPageUnderTheSameFilter() {
        openACase();
        JsonNode first = list("tray=all&programme=universiti-seri-bayu/BBA&size=1");
        assertThat(first.get("cases")).hasSize(1);
        String next = first.get("links").get("next").asString();
        assertThat(next).contains("programme=universiti-seri-bayu", "size=1", "page=2");
        JsonNode second = Asking.json(asking.get(next));
        assertThat(second.get("cases").get(0)).isNotEqualTo(first.get("cases").get(0));
        assertThat(second.get("links").has("previous")).isTrue();
    }

    @Test
    void movesATakenCaseFromOneTrayToAnother() {
        assertThat(put(0).statusCode()).isEqualTo(204);
        JsonNode taken = list("q=" + id);
        assertThat(taken.get("cases").get(0).get("state").asString()).isEqualTo("IN_REVIEW");
        assertThat(taken.get("cases").get(0).get("owner").asString()).isEqualTo("officer");
        assertThat(taken.get("counts").get("unassigned").asInt()).isZero();
        assertThat(asking.send("DELETE", "/api/cases/" + id + "/owner?version=1", new byte[0])
                        .statusCode())
                .isEqualTo(204);
        assertThat(list("q=" + id + "&tray=unassigned").get("total").asInt()).isOne();
    }

    @Test
    void refusesToTakeACaseThatSomebodyTookMeanwhile() {
        put(0);
        assertThat(put(0).statusCode()).isEqualTo(409);
    }

    @Test
    void namesWhatItCannotRead() {
        HttpResponse<byte[]> answer = asking.get("/api/cases?from=yesterday&state=lost&page=0");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).get("detail").asString()).contains("from", "state", "page");
    }

    @Test
    void exportsTheListThatIsShown() {
        String sheet = new String(
                new Asking(port)
                        .signedIn(People.OFFICER)
                        .get("/desk/cases.csv?q=" + id)
                        .body(),
                UTF_8);
        assertThat(sheet.lines()).hasSize(2).last().asString().startsWith(id).contains("HELD_BACK");
    }

    private JsonNode list(String query) {
        return Asking.json(asking.get("/api/cases?" + query));
    }

    private HttpResponse<byte[]> put(int version) {
        return asking.send("PUT", "/api/cases/" + id + "/owner?version=" + version, new byte[0]);
    }
}
