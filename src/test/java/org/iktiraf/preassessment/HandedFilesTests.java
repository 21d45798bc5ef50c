package org.iktiraf.preassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.iktiraf.adjudication.Samples;
import org.iktiraf.portfolio.intake.Packed;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.verification.Signing;
import org.iktiraf.preassessment.interview.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files that a learner holds, handed over in a browser. */
@ServiceTest
@ExtendWith(Browsers.class)
class HandedFilesTests {

    private static final Signing ISSUER = Signing.ed25519();
    private static final String BADGE =
            ISSUER.sign(ISSUER.badge(), Signing.RDFC).toString();
    private static final String HOSTED = """
            {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://college.example/1.json",
             "badge":"https://college.example/badge.json","issuedOn":"2024-05-02T00:00:00Z",
             "recipient":{"type":"email","hashed":false,"identity":"a@learner.example"},
             "verification":{"type":"hosted"}}
            """;
    private static final String COURSES = """
            Kursus,Penyedia,Tarikh,Jam
            "Asas data",Kolej Contoh,27/3/2026,40
            "Etika data",Kolej Contoh,28/3/2026,20
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext service;

    @EachSeat
    void saysOfEachFileWhatWasReadAndChecked(Seat seat) {
        boolean english = seat.language().equals("en");
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment/files");
        hand(
                page,
                file("badge.json", BADGE),
                file("again.json", BADGE + "\n"),
                file("forged.json", BADGE.replace("Data Literacy", "Data Science")),
                file("cut.json", BADGE.substring(0, BADGE.length() / 2)));

        List<String> sections = page.locator("section.handed").allInnerTexts();
        assertThat(sections).hasSize(4);
        assertThat(sections.get(0))
                .contains("Data Literacy", "Example College")
                .contains(english ? "Signature: yes" : "Tandatangan: ya")
                .contains(english ? "Issuer known: no" : "Pengeluar dikenali: tidak");
        assertThat(sections.get(1)).contains(english ? "counts once" : "dikira sekali sahaja");
        assertThat(sections.get(2))
                .contains(english ? "Signature: no" : "Tandatangan: tidak")
                .doesNotContain("Data Science");
        assertThat(sections.get(3)).contains(english ? "breaks off" : "terputus");
        Browsers.check(page, "learner-files-" + seat);
        page.locator("a.action").click();
        assertThat(page.locator("main").innerText())
                .contains("Data Literacy", "badge.json: /credentialSubject/achievement/name");
        Browsers.check(page, "learner-check-files-" + seat);
    }

    @EachSeat
    void readsATableOnceItsColumnsAreExplained(Seat seat) {
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment/files");
        hand(page, file("kursus.csv", COURSES));
        Browsers.check(page, "learner-table-" + seat);
        assertThat(page.locator("form.table select").first().inputValue()).isEqualTo("TITLE");
        Browsers.follow(page.locator("form.table button"));

        assertThat(page.locator("section.handed article h3").allInnerTexts())
                .containsExactly("Asas data", "Etika data");
        assertThat(page.locator("section.handed article").first().innerText())
                .contains("Kolej Contoh", "2026-03-27", "40");
        assertThat(page.locator("form.table").count()).isZero();
    }

    @EachSeat
    void saysWhatAMicroCredentialCarriesAndWritesToItsIssuer(Seat seat) {
        boolean english = seat.language().equals("en");
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment/readiness");
        hand(page, file("badge.json", BADGE));

        assertThat(page.locator("h3").allInnerTexts()).hasSize(3);
        assertThat(page.locator("textarea").inputValue())
                .contains("Example College", "Data Literacy")
                .contains(english ? "- form of participation" : "- bentuk penyertaan")
                .doesNotContain(english ? "- title" : "- tajuk\n");
        Browsers.check(page, "readiness-" + seat);
    }

    @EachSeat
    void saysWhatOfAnExportIsNotKept(Seat seat) {
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment/files");
        byte[] zip = Packed.zip(Map.of(
                "Certifications.csv", "Name,Authority,Started On\nFirst Aid,Aid,2023-01-05\n".getBytes(UTF_8),
                "Profile.csv", "First Name,Last Name\nNurul,Invented\n".getBytes(UTF_8)));
        hand(page, new FilePayload("export.zip", "application/zip", zip));

        assertThat(page.locator("form.table").count()).isZero();
        String left = seat.language().equals("en")
                ? "Of export.zip, these files were not kept"
                : "Daripada export.zip, fail-fail ini tidak disimpan";
        assertThat(page.locator("section.handed").innerText()).contains("First Aid", left, "Profile.csv");
        page.locator("a.action").click();
        assertThat(page.locator("main").innerText())
                .contains(left, "Profile.csv", "export.zip › Certifications.csv: row 2, Name");
        Browsers.check(page, "learner-check-archive-" + seat);
    }

    @Test
    void forgetsTheFilesWithTheDraftThatTheyAreIn() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        hand(page, file("badge.json", BADGE));
        page.navigate("/pre-assessment");
        page.locator("form[action$='/new'] button").click();
        page.navigate("/pre-assessment/files");
        assertThat(page.locator("section.handed").count()).isZero();

        hand(page, file("badge.json", BADGE));

        assertThat(page.locator("section.handed article h3").allInnerTexts()).containsExactly("Data Literacy");
    }

    @Test
    void readsAFileThatWasOneTooManyWhenItIsSentAgain() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        FilePayload[] many = IntStream.rangeClosed(1, 21)
                .mapToObj(number -> file(number + ".txt", "note " + number))
                .toArray(FilePayload[]::new);
        hand(page, many);
        String last = page.locator("section.handed").last().innerText();
        assertThat(last).contains("at most 20 files").doesNotContain("kept as a document");

        hand(page, many[20]);

        assertThat(page.locator("section.handed").count()).isEqualTo(21);
        assertThat(page.locator("section.handed").last().innerText()).contains("21.txt is in no format");
    }

    @Test
    void saysThatAFileIsEmptyOrABadgeExpiredOrKeptElsewhere() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        ObjectNode ended = ISSUER.badge();
        ended.put("validUntil", "2020-01-31T00:00:00Z");
        hand(
                page,
                file("empty.json", ""),
                file("ended.json", ISSUER.sign(ended, Signing.RDFC).toString()),
                file("hosted.json", HOSTED),
                file("again.json", HOSTED + "\n"));

        List<String> sections = page.locator("section.handed").allInnerTexts();
        assertThat(sections.get(0)).contains("empty.json is empty.");
        assertThat(sections.get(1)).contains("Expired: it was valid until 2020-01-31", "Signature: yes");
        assertThat(sections.get(2)).contains("kept at an address of its issuer");
        assertThat(sections.get(3)).contains("the same learning as \"Without a title\"");
    }

    @Test
    void takesAFileBackWithAllThatItBrought() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        hand(page, file("kursus.csv", COURSES));
        Browsers.follow(page.locator("form.table button"));
        assertThat(page.locator("section.handed article").count()).isEqualTo(2);
        Browsers.follow(page.locator("form[action$='/remove'] button"));

        assertThat(page.locator("section.handed").count()).isZero();
        page.navigate("/pre-assessment/check");
        assertThat(page.locator("main").innerText()).doesNotContain("Asas data").doesNotContain("kursus.csv");
    }

    @Test
    void comparesAnAddressThatIsGivenLaterWithWhatIsThere() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        hand(page, file("hosted.json", HOSTED));
        assertThat(page.locator("section.handed").innerText()).contains("Issued to you: could not check");

        page.fill("#addresses", "b@learner.example");
        page.locator("main form[enctype] button").last().click();
        assertThat(page.locator("section.handed").innerText()).contains("Issued to you: no");
        page.fill("#addresses", "a@learner.example");
        page.locator("main form[enctype] button").last().click();

        assertThat(page.locator("section.handed").innerText()).containsOnlyOnce("Issued to you: yes");
        assertThat(page.locator("section.handed article").count()).isEqualTo(1);
    }

    @EachSeat
    void leadsFromTheAnswerToTheAddressThatWouldChangeIt(Seat seat) throws Exception {
        boolean english = seat.language().equals("en");
        Page page = Browsers.page(port, seat);
        page.navigate("/pre-assessment");
        page.setContent(answer(Locale.forLanguageTag(seat.language())));
        assertThat(page.locator("section.next").innerText())
                .contains(english ? "Your e-mail addresses" : "Alamat e-mel anda");
        assertThat(page.locator(".remedy li").innerText())
                .startsWith(
                        english
                                ? "Give the address under which you earned “Introduction to Malay”."
                                : "Berikan alamat yang anda gunakan semasa memperoleh “Introduction to Malay”.");
        Browsers.check(page, "learner-answer-address-" + seat);
        page.locator(".remedy li a").click();

        assertThat(page.url()).endsWith("/pre-assessment/files#addresses");
        Browsers.check(page, "learner-files-address-" + seat);
    }

    /** What is read to whom four micro-credentials were issued, one of them by a file that names an address. */
    private String answer(Locale locale) throws Exception {
        Draft draft = Draft.empty(LocalDate.EPOCH);
        draft.brought(withoutAddress());
        return MockMvcBuilders.webAppContextSetup(service)
                .build()
                .perform(get("/pre-assessment/answer")
                        .locale(locale)
                        .header("Accept-Language", locale.getLanguage())
                        .sessionAttr("draft", draft))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private static ObjectNode withoutAddress() {
        ObjectNode root = new PortfolioWriter().tree(Samples.portfolio("malay-language-mastery"));
        ArrayNode checks = ((ObjectNode) root.get("credentials").get(0)).putArray("checks");
        List.of("signature", "key-of-issuer", "issuer-known", "status", "schema")
                .forEach(kind -> checks.addObject().put("check", kind).put("passed", true));
        checks.addObject().put("check", "learner").put("because", "no-address-given");
        return root;
    }

    @Test
    void asksForAFileWhereNoneIsChosen() {
        Page page = Browsers.page(port, "en");
        page.navigate("/pre-assessment/files");
        page.locator("main form[enctype] button").click();

        assertThat(page.locator(".summary a").innerText()).isEqualTo("Choose at least one file");
    }

    private static void hand(Page page, FilePayload... files) {
        page.locator("input[type=file]").setInputFiles(files);
        page.locator("main form[enctype] button").last().click();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(UTF_8));
    }
}
