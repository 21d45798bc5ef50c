package org.iktiraf.admissions.entering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.portfolio.intake.Packed;
import org.iktiraf.portfolio.verification.Signing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs enter, and what it turns. */
@ServiceTest
class EnterApiTests {

    @LocalServerPort
    private int port;

    @Test
    void turnsAccessByAnAptitudeTestThatWasMissing() {
        String path = open(without("welder-to-diploma", "test"));
        assertThat(access(get(path + "/decision"))).isEqualTo("NEEDS_EVIDENCE");
        JsonNode entered = Asking.json(post(People.ASSESSOR, path + "/assessments", 0, aptitudeTest()));
        assertThat(access(entered.get("decision"))).isEqualTo("ELIGIBLE");
        assertThat(entered.get("version").asLong()).isOne();
        JsonNode step = last(path);
        assertThat(step.get("name").asString()).isEqualTo(entered.get("step").asString());
        assertThat(step.get("by").asString()).isEqualTo(People.ASSESSOR.user());
        assertThat(step.get("text").asString()).contains("Aptitude test: 62.5%", "malay 8/10", "moderated by Chong");
        assertThat(step.get("facts").toString()).doesNotContain("62.5").doesNotContain("Chong");
    }

    @Test
    void grantsACourseByItsOutcomes() {
        String path = open(without("final-year-project-by-experience", "web-1", "web-2"));
        JsonNode before = get(path + "/decision");
        Map<String, Object> test = held("challenge-test", "CSC2053");
        test.put("percent", Map.of("CLO1", 82, "CLO2", 69));
        JsonNode after = Asking.json(post(People.ASSESSOR, path + "/assessments", 0, test))
                .get("decision");
        assertThat(credits(after)).isNotEqualTo(credits(before));
        assertThat(after.toString()).contains("assessments/assessed-1.percent", "assessments/assessed-2.percent");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsNothing() {
        String path = open(Asking.fortyCredits());
        Map<String, Object> test = held("aptitude-test", "");
        test.putAll(Map.of("percent", 101, "on", "2999-01-01", "secondAssessor", "AMINAH", "moderator", "aminah"));
        HttpResponse<byte[]> answer = post(People.OFFICER, path + "/assessments", 0, test);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = Asking.json(answer);
        assertThat(problem.get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/percent", "/on", "/secondAssessor", "/moderator");
        assertThat(problem.get("errors").findValuesAsString("place")).contains("Second assessor");
        assertThat(steps(path)).isOne();
    }

    @Test
    void refusesWhatWasSentOnAnOlderVersion() {
        String path = open(without("welder-to-diploma", "test"));
        post(People.OFFICER, path + "/assessments", 0, aptitudeTest());
        assertThat(post(People.OFFICER, path + "/assessments", 0, aptitudeTest())
                        .statusCode())
                .isEqualTo(409);
        assertThat(new Asking(port)
                        .as(People.OFFICER)
                        .postJson(path + "/assessments", json(aptitudeTest()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void entersJudgementsMatchesOriginalsAndCorrections() {
        String path = open(sample("diploma-holder-credit-transfer"));
        ObjectNode portfolio = (ObjectNode) JsonMapper.shared().readTree(sample("diploma-holder-credit-transfer"));
        String source = portfolio.at("/credentials/0/id").asString();
        String course = portfolio.at("/asks/claims/0/course").asString();
        Map<String, Object> judged =
                Map.of("criterion", "prior-approval", "about", "application", "met", true, "by", "Board", "on", DAY);
        assertThat(post(People.ASSESSOR, path + "/judgements", 0, judged).statusCode())
                .isEqualTo(201);
        Map<String, Object> match = Map.of("source", source, "course", course, "percent", 85, "by", "Bala", "on", DAY);
        assertThat(post(People.ASSESSOR, path + "/matches", 1, match).statusCode())
                .isEqualTo(403);
        assertThat(post(People.OFFICER, path + "/matches", 1, match).statusCode())
                .isEqualTo(201);
        Map<String, Object> seen = Map.of("piece", "credentials/" + source, "by", "Counter 3", "on", DAY);
        assertThat(post(People.OFFICER, path + "/originals", 2, seen).statusCode())
                .isEqualTo(201);
        String title = "credentials/" + source + ".title";
        Map<String, Object> put = Map.of("field", title, "value", "Put right", "text", "Misread from the scan");
        assertThat(post(People.OFFICER, path + "/corrections", 3, put).statusCode())
                .isEqualTo(201);
        assertThat(last(path).get("text").asString()).contains("is now \"Put right\"", "Misread");
        Map<String, Object> wrong = Map.of("field", "credentials/" + source + ".awarded", "value", "soon", "text", "x");
        assertThat(Asking.json(post(People.OFFICER, path + "/corrections", 4, wrong))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/value");
    }

    @Test
    void letsAnOriginalBeSeenSoThatEvidenceIsAuthenticated() {
        String path = open(sample("thirty-on-30-december"));
        Map<String, Object> seen = Map.of("piece", "documents/doc-council", "by", "Counter 3", "on", DAY);
        assertThat(post(People.OFFICER, path + "/originals", 0, seen).statusCode())
                .isEqualTo(201);
        assertThat(last(path).get("text").asString()).contains("documents/doc-council", "Counter 3");
        assertThat(post(People.OFFICER, path + "/originals", 1, seen).statusCode())
                .isEqualTo(422);
    }

    @Test
    void givesAScanBackAsAFileAndNothingElseThatTheCaseKeeps() {
        String path = open(sample("welder-to-diploma"));
        String page = "<script>alert(1)</script>";
        Map<String, Object> scan = Map.of(
                "title",
                "Surat \"asal\".html",
                "content",
                Base64.getEncoder().encodeToString(page.getBytes(UTF_8)),
                "about",
                "experience/x-yard",
                "seen",
                true);
        assertThat(post(People.OFFICER, path + "/scans", 0, scan).statusCode()).isEqualTo(201);
        String content = last(path).at("/facts/content").asString();
        String desk = path.replace("/api", "/desk") + "/scans/";
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        HttpResponse<byte[]> given = officer.get(desk + content, "Accept", "text/html");
        assertThat(Asking.text(given)).isEqualTo(page);
        assertThat(given.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(given.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(given.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(officer.get(desk + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @Test
    void entersNothingInADecidedCase() {
        String path = open(sample("welder-to-diploma"));
        new Asking(port).as(People.OFFICER).postJson(path + "/ruling", json(Map.of("version", 0)));
        JsonNode problem = Asking.json(post(People.OFFICER, path + "/assessments", 1, aptitudeTest()));
        assertThat(problem.get("reason").asString()).isEqualTo("DECIDED");
    }

    @Test
    void entersNothingOfAPersonWhoWasErased() {
        String path = open(sample("welder-to-diploma"));
        new Asking(port).as(People.OFFICER).send("DELETE", path + "/person", new byte[0]);
        JsonNode problem = Asking.json(post(People.OFFICER, path + "/assessments", 1, aptitudeTest()));
        assertThat(problem.get("reason").asString()).isEqualTo("PERSON_ERASED");
        String menu = path.replace("/api", "/desk") + "/enter";
        assertThat(Asking.text(new Asking(port).signedIn(People.OFFICER).get(menu, "Accept", "text/html")))
                .contains("The person was erased, so that nothing more")
                .doesNotContain("/enter/assessment");
    }

    @Test
    void addsEvidenceFieldByFieldAndBlamesTheFieldThatIsWrong() {
        String path = open(sample("welder-to-diploma"));
        Map<String, Object> work = Map.of(
                "section", "experience", "field", Map.of("role", "Welder", "from", "2011-01-01", "to", "2010-01-01"));
        assertThat(Asking.json(post(People.OFFICER, path + "/pieces", 0, work))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/field/to");
        Map<String, Object> well = Map.of("section", "experience", "field", Map.of("role", "Welder"));
        assertThat(post(People.OFFICER, path + "/pieces", 0, well).statusCode()).isEqualTo(201);
        assertThat(last(path).get("text").asString()).contains("experience/added-1", "role Welder");
    }

    @Test
    void readsABadgeIntoTheCaseAndShowsWhatWasCheckedAndWhereItStands() {
        String path = open(sample("welder-to-diploma"));
        Signing issuer = Signing.ed25519();
        String badge = issuer.sign(issuer.badge(), Signing.RDFC).toString();
        Map<String, Object> file =
                Map.of("title", "badge.json", "content", Base64.getEncoder().encodeToString(badge.getBytes(UTF_8)));

        assertThat(post(People.OFFICER, path + "/files", 0, file).statusCode()).isEqualTo(201);

        String desk = path.replace("/api", "/desk");
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        assertThat(Asking.text(officer.get(desk, "Accept", "text/html")))
                .contains("Data Literacy", "from file-1: /credentialSubject/achievement/name")
                .contains("Key of its issuer", "its issuer is not in the register of known issuers");
        String content = last(path).at("/facts/content").asString();
        assertThat(Asking.text(officer.get(desk + "/scans/" + content))).isEqualTo(badge);
        assertThat(last(path).get("text").asString())
                .contains("badge.json read as Open Badge 3.0 or verifiable credential: credentials/read-1.");
    }

    @Test
    void keepsOfAnArchiveOnlyWhatWasRead() {
        String path = open(sample("welder-to-diploma"));
        Signing issuer = Signing.ed25519();
        byte[] badge = issuer.sign(issuer.badge(), Signing.RDFC).toString().getBytes(UTF_8);
        byte[] secret = "Between us".getBytes(UTF_8);
        byte[] zip = Packed.zip(Map.of("badges/data.json", badge, "secret.txt", secret));
        Map<String, Object> file =
                Map.of("title", "all.zip", "content", Base64.getEncoder().encodeToString(zip));

        assertThat(post(People.OFFICER, path + "/files", 0, file).statusCode()).isEqualTo(201);

        String desk = path.replace("/api", "/desk");
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        HttpResponse<byte[]> kept =
                officer.get(desk + "/scans/" + last(path).at("/facts/content").asString());
        assertThat(kept.body()).isEqualTo(badge);
        assertThat(kept.headers().firstValue("Content-Disposition").orElse("")).contains("data.json");
        assertThat(last(path).get("text").asString()).contains("Of all.zip, these files were not kept", "secret.txt");
    }

    @Test
    void readsATableOnceItsColumnsAreExplained() {
        String path = open(sample("welder-to-diploma"));
        JsonNode waiting = Asking.json(post(People.OFFICER, path + "/files", 0, table()));
        String document = waiting.at("/tables/0/document").asString();
        assertThat(waiting.at("/tables/0/table/headings").toString()).contains("Kursus", "Jam");
        Map<String, Object> explained =
                Map.of("table", document, "columns", List.of("title", "issuer", "hours"), "unit", "ECTS");

        JsonNode read = Asking.json(post(People.OFFICER, path + "/files", 1, explained));

        assertThat(read.path("tables")).isEmpty();
        assertThat(last(path).get("text").asString()).contains("kursus.csv read as Table: credentials/read-1, ");
        String desk = path.replace("/api", "/desk");
        assertThat(Asking.text(new Asking(port).signedIn(People.OFFICER).get(desk, "Accept", "text/html")))
                .contains("Asas data", "from " + document + ": row 2, Kursus");
        assertThat(post(People.OFFICER, path + "/files", 2, explained).statusCode())
                .isEqualTo(422);
    }

    @Test
    void readsATableAtOnceWhereItsColumnsComeWithIt() {
        String path = open(sample("welder-to-diploma"));
        Map<String, Object> file = new HashMap<>(table());
        file.put("columns", List.of("title", "issuer", "hours"));

        JsonNode read = Asking.json(post(People.OFFICER, path + "/files", 0, file));

        assertThat(read.path("tables")).isEmpty();
        assertThat(last(path).get("text").asString()).contains("credentials/read-1, credentials/read-2");
    }

    @Test
    void namesTheColumnThatMeansNothingHere() {
        String path = open(sample("welder-to-diploma"));
        Map<String, Object> file = new HashMap<>(table());
        file.put("columns", List.of("title", "colour", "hours"));

        assertThat(Asking.json(post(People.OFFICER, path + "/files", 0, file))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/columns/2");
        file.put("columns", List.of("title"));
        assertThat(Asking.json(post(People.OFFICER, path + "/files", 0, file))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/columns");
    }

    private static Map<String, Object> table() {
        String rows = "Kursus,Penyedia,Jam\nAsas data,Kolej Contoh,40\nEtika data,Kolej Contoh,20\n";
        return Map.of("title", "kursus.csv", "content", Base64.getEncoder().encodeToString(rows.getBytes(UTF_8)));
    }

    @Test
    void refusesAScanThatIsTooLong() {
        String path = open(sample("welder-to-diploma"));
        Map<String, Object> scan = Map.of("content", Base64.getEncoder().encodeToString(new byte[2 * 1024 * 1024 + 1]));
        assertThat(Asking.json(post(People.OFFICER, path + "/scans", 0, scan))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/file");
        assertThat(steps(path)).isOne();
    }

    private static final String DAY = "2025-02-22";

    private static Map<String, Object> aptitudeTest() {
        Map<String, Object> test = held("aptitude-test", "");
        test.put("percent", 62.5);
        test.put("components", List.of(Map.of("name", "malay", "questions", 10, "marks", 8)));
        return test;
    }

    private static Map<String, Object> held(String kind, String course) {
        return new TreeMap<>(Map.of(
                "kind",
                kind,
                "course",
                course,
                "on",
                DAY,
                "assessor",
                "Aminah",
                "secondAssessor",
                "Bala",
                "moderator",
                "Chong"));
    }

    private HttpResponse<byte[]> post(People who, String path, long version, Map<String, Object> body) {
        Map<String, Object> all = new TreeMap<>(body);
        all.put("version", version);
        return new Asking(port).as(who).postJson(path, json(all));
    }

    private JsonNode get(String path) {
        return Asking.json(new Asking(port).as(People.OFFICER).get(path));
    }

    private JsonNode last(String path) {
        JsonNode steps = get(path + "/history").get("steps");
        return steps.get(steps.size() - 1);
    }

    private int steps(String path) {
        return get(path + "/history").get("steps").size();
    }

    private static String access(JsonNode decision) {
        return decision.at("/verdict/access").asString();
    }

    private static String credits(JsonNode decision) {
        return decision.at("/verdict/creditsGranted").asString();
    }

    private String open(byte[] portfolio) {
        return "/api/cases/"
                + Asking.json(new Asking(port).as(People.OFFICER).postJson("/api/cases", portfolio))
                        .get("id")
                        .asString();
    }

    private static byte[] without(String sample, String... assessments) {
        ObjectNode portfolio = (ObjectNode) JsonMapper.shared().readTree(sample(sample));
        portfolio
                .withArrayProperty("assessments")
                .removeIf(one -> List.of(assessments).contains(one.get("id").asString()));
        return json(portfolio);
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("sample-portfolios", name, "portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Object value) {
        return JsonMapper.shared().writeValueAsBytes(value);
    }
}
