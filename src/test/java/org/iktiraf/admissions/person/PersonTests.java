package org.iktiraf.admissions.person;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is kept about the person of a case is given out whole, and erased whole. */
@ServiceTest
class PersonTests {

    private static final byte[] FILE = "%PDF of Quillfeather".getBytes(UTF_8);
    private static final byte[] PORTFOLIO = new String(Asking.fortyCredits(), UTF_8)
            .replace("Lim Bee Hoon", "Xanthippe Quillfeather")
            .getBytes(UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private History history;

    @Autowired
    private MongoTemplate mongo;

    private String secret;
    private Case of;
    private Asking officer;

    @BeforeEach
    void bringWordsAndAFile() {
        secret = UUID.randomUUID().toString();
        Case opened =
                casework.open(Arrival.ofLearner(PORTFOLIO, List.of(), secret)).opened();
        Case written =
                proceedings.take(opened, Act.of("learner", StepKind.MESSAGE).saying("I am Quillfeather"), one -> one);
        of = proceedings.take(
                written,
                Act.of("amir", StepKind.DOCUMENT_ATTACHED).about("content", portfolios.keep(opened.id(), FILE)),
                one -> one);
        officer = new Asking(port).as(People.OFFICER);
    }

    @Test
    void givesOutAllThatIsKeptAndTellsIt() throws IOException {
        HttpResponse<byte[]> answer = officer.get(api());
        Map<String, byte[]> files = unpacked(answer.body());
        assertThat(files)
                .containsKeys("case.json", "portfolio.json", "recommendation.md", "recommendation.json")
                .containsEntry("original.json", PORTFOLIO);
        assertThat(files.entrySet()).anySatisfy(one -> {
            assertThat(one.getKey()).startsWith("files/").endsWith(".pdf");
            assertThat(one.getValue()).isEqualTo(FILE);
        });
        assertThat(new String(files.get("case.json"), UTF_8)).contains("I am Quillfeather", "amir");
        assertThat(steps(StepKind.EXPORTED)).extracting(Step::by).containsExactly("officer");
    }

    @Test
    void givesItToTheLearnerWithoutTheNamesOfOfficers() throws IOException {
        Map<String, byte[]> files =
                unpacked(new Asking(port).get("/follow/" + secret + "/data.zip").body());
        assertThat(files).containsEntry("original.json", PORTFOLIO);
        assertThat(new String(files.get("case.json"), UTF_8))
                .contains("I am Quillfeather", "institution")
                .doesNotContain("amir");
    }

    @Test
    void erasesWithItsGroundAndLeavesNothingToRead() {
        assertThat(officer.send("DELETE", api() + "?ground=CONSENT_WITHDRAWN&reference=R-1/26", new byte[0])
                        .statusCode())
                .isEqualTo(204);
        assertThat(steps(StepKind.PERSON_ERASED)).singleElement().satisfies(step -> {
            assertThat(step.by()).isEqualTo("officer");
            assertThat(step.facts())
                    .containsEntry("ground", "CONSENT_WITHDRAWN")
                    .containsEntry("reference", "R-1/26");
        });
        assertThat(officer.get(api()).statusCode()).isEqualTo(410);
        assertThat(officer.postJson("/api/cases/" + of.id() + "/replay", new byte[0])
                        .statusCode())
                .isEqualTo(410);
        assertThat(everythingStored()).contains(of.pseudonym()).doesNotContain("Quillfeather", "Xanthippe");
        assertThat(mongo.getCollection("keys")
                        .find(new Document("_id", of.id()))
                        .first())
                .doesNotContainKey("secret");
    }

    @Test
    void tellsThatTheLearnerErasedThemselves() {
        Asking learner = new Asking(port).browser();
        String address = "/follow/" + secret;
        assertThat(learner.postForm(address, address + "/erase", Map.of("sure", "yes"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(steps(StepKind.PERSON_ERASED)).extracting(Step::by).containsExactly("learner");
        assertThat(casework.erased(of)).isTrue();
    }

    @Test
    void erasesOnceAndTellsItOnce() {
        officer.send("DELETE", api(), new byte[0]);
        officer.send("DELETE", api(), new byte[0]);
        assertThat(steps(StepKind.PERSON_ERASED)).hasSize(1);
    }

    @Test
    void takesNoReferenceThatCouldNameThePerson() {
        HttpResponse<byte[]> answer = officer.send("DELETE", api() + "?reference=of+Xanthippe", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).get("detail").asString()).startsWith("reference");
        assertThat(casework.erased(of)).isFalse();
    }

    @Test
    void leavesItToThoseWhoDecide() {
        assertThat(new Asking(port).as(People.ASSESSOR).get(api()).statusCode()).isEqualTo(403);
        assertThat(new Asking(port)
                        .signedIn(People.ASSESSOR)
                        .get("/desk/cases/" + of.id() + "/personal-data", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
    }

    private String api() {
        return "/api/cases/" + of.id() + "/person";
    }

    private List<Step> steps(StepKind kind) {
        return history.of(casework.find(of.id())).stream()
                .map(one -> one.step())
                .filter(step -> step.kind() == kind)
                .toList();
    }

    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            for (Document document : mongo.getCollection(collection).find()) {
                document.values()
                        .forEach(value -> all.append(
                                value instanceof Binary bytes ? new String(bytes.getData(), ISO_8859_1) : value));
            }
        }
        return all.toString();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
