package org.iktiraf.admissions.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.casework.persons.Erasure;
import org.iktiraf.casework.persons.Ground;
import org.iktiraf.casework.persons.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class HistoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Persons persons;

    @Autowired
    private MongoTemplate mongo;

    private Asking asking;
    private Asking desk;
    private Case one;

    @BeforeEach
    void takeACaseFurther() {
        asking = new Asking(port).as(People.OFFICER);
        desk = new Asking(port).signedIn(People.OFFICER);
        Case opened =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        Case asked = proceedings.take(
                opened,
                Act.of("aminah", StepKind.MESSAGE).about("line", "c1").saying("=Please, send it"),
                UnaryOperator.identity());
        one = proceedings.again(
                asked,
                Act.of("aminah", StepKind.CORRECTED),
                of -> of.asking(of.asks().claiming(of.asks().claims().subList(0, 1))),
                UnaryOperator.identity());
    }

    @Test
    void tellsEachStepWithWhatWasWrittenAndWhatItChanged() {
        JsonNode told = Asking.json(asking.get(api()));
        assertThat(told.get("complete").asBoolean()).isTrue();
        JsonNode steps = told.get("steps");
        assertThat(steps).hasSize(3);
        assertThat(steps.get(1).get("text").asString()).isEqualTo("=Please, send it");
        assertThat(steps.get(1).get("by").asString()).isEqualTo("aminah");
        assertThat(steps.get(1).get("changes")).isEmpty();
        assertThat(steps.get(2).get("changes")).isNotEmpty();
        assertThat(steps.get(2).get("previous")).isEqualTo(steps.get(1).get("name"));
    }

    @Test
    void saysWhereWhatWasWrittenIsErased() {
        persons.erase(one, new Erasure("aminah", Ground.ASKED, null));
        JsonNode step = Asking.json(asking.get(api())).get("steps").get(1);
        assertThat(step.get("text").isNull()).isTrue();
        assertThat(step.get("erased").asBoolean()).isTrue();
        assertThat(page("en")).contains("What was written here was erased with the person.");
    }

    @Test
    void noticesAStepThatWasAltered() {
        String name = casework.file(one).history().get(1).name();
        var steps = mongo.getCollection("steps");
        byte[] altered =
                new String(content(name), UTF_8).replace("aminah", "nobody").getBytes(UTF_8);
        steps.replaceOne(new Document("_id", name), new Document("_id", name).append("content", altered));
        JsonNode told = Asking.json(asking.get(api()));
        assertThat(told.get("complete").asBoolean()).isFalse();
        assertThat(told.get("broken").asString()).isEqualTo(name);
        assertThat(told.get("steps")).hasSize(1);
        assertThat(page("en")).contains("This history was altered.", name);
    }

    private byte[] content(String name) {
        return mongo.getCollection("steps")
                .find(new Document("_id", name))
                .first()
                .get("content", Binary.class)
                .getData();
    }

    @Test
    void noticesAStepThatIsGone() {
        String name = casework.file(one).history().get(0).name();
        mongo.getCollection("steps").deleteOne(new Document("_id", name));
        assertThat(Asking.json(asking.get(api())).get("broken").asString()).isEqualTo(name);
    }

    @Test
    void offersNoWayToChangeAStep() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(asking.send(method, api(), new byte[0]).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void exportsItAsASheetThatStartsNoFormula() {
        String sheet =
                new String(desk.get("/desk/cases/" + one.id() + "/history.csv").body(), UTF_8);
        assertThat(sheet.lines()).hasSize(4);
        assertThat(sheet).contains("\"'=Please, send it\"", "aminah,MESSAGE,line=c1");
    }

    @Test
    void exportsItAsAFileThatIsWhatProgramsGet() {
        var file = desk.get("/desk/cases/" + one.id() + "/history.json");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).contains(".json"));
        assertThat(Asking.json(file)).isEqualTo(Asking.json(asking.get(api())));
    }

    @Test
    void saysInBothLanguagesWhatHappened() {
        assertThat(page("en"))
                .contains("Received and assessed", "Message", "Field corrected", "Credits granted in all");
        assertThat(page("ms")).contains("Diterima dan dinilai", "Mesej", "Medan dibetulkan", "Jumlah kredit diberi");
    }

    private String api() {
        return "/api/cases/" + one.id() + "/history";
    }

    private String page(String language) {
        return new String(
                desk.get("/desk/cases/" + one.id() + "/history?lang=" + language, "Accept", "text/html")
                        .body(),
                UTF_8);
    }
}
