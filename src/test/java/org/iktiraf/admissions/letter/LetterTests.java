package org.iktiraf.admissions.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.Step;
import org.iktiraf.policy.Profile;
import org.iktiraf.portfolio.ContentName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LetterTests {

    private static final Locale MALAY = Locale.forLanguageTag("ms");

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTemplate template;

    @ParameterizedTest
    @CsvSource({
        "en, 36 of the 40 credits, within 14 days, Recognition Appeals Committee, Held back by a cap",
        "ms, 36 daripada 40 kredit, tempoh 14 hari, Jawatankuasa Rayuan Pengiktirafan, Ditahan oleh had"
    })
    void saysWhatWasDecidedAndHowToAppeal(String language, String sum, String days, String office, String held)
            throws IOException {
        Case issued = letters.issue(casework.file(decided()), "bala", Locale.forLanguageTag(language));
        try (PDDocument pdf = Loader.loadPDF(letters.sent(casework.file(issued), null))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Universiti Seri Bayu", sum, days, office, held, "Salmah binti Idris")
                    .doesNotContain("??");
        }
    }

    @Test
    void recordsTheTemplateAndTheFileOfALetter() {
        Case issued = letters.issue(casework.file(decided()), "bala", MALAY);
        Step step = Letters.issued(casework.file(issued).history()).get(0);
        byte[] pdf = letters.sent(casework.file(issued), step.fact("pdf"));
        assertThat(step.fact("pdfHash")).isEqualTo(ContentName.of(pdf));
        assertThat(step.fact("template")).isEqualTo("letter-1");
        assertThat(step.fact("templateHash"))
                .isEqualTo(template.hash(MALAY))
                .isNotEqualTo(template.hash(Locale.ENGLISH));
        assertThat(step.fact("ruling")).isEqualTo(issued.contents().ruling());
    }

    @Test
    void saysWhatTheInstitutionDoesNotState() {
        Letter letter = letters.draft(casework.file(decided()), Locale.ENGLISH).orElseThrow();
        assertThat(template.xhtml(without(letter)))
                .contains("has not stated which office hears appeals", "has not stated by when");
    }

    @Test
    void saysWhatWouldChangeEachLineThatIsNotGranted() {
        Letter letter = letters.draft(casework.file(decided()), MALAY).orElseThrow();
        assertThat(letter.changes()).singleElement().satisfies(change -> {
            assertThat(change.line().line().line()).isEqualTo("BBA3114");
            assertThat(template.xhtml(letter))
                    .contains(
                            change.remedy().possible()
                                    ? change.remedy().then()
                                    : change.remedy().why());
        });
    }

    @Test
    void namesTheLimitsByWhatTheySay() {
        Letter letter = letters.draft(casework.file(decided()), Locale.ENGLISH).orElseThrow();
        assertThat(template.xhtml(letter))
                .contains("APEL.C credits stop at 30% of the graduating credits")
                .doesNotContain("credit-cap");
    }

    @Test
    void listsTheConditionsOfAgreements() {
        Case decided = decided(Asking.sample("diploma-holder-credit-transfer"));
        Letter letter = letters.draft(casework.file(decided), Locale.ENGLISH).orElseThrow();
        assertThat(letter.agreed()).extracting(one -> one.line().line()).containsExactly("CSC2033", "CSC2083");
        assertThat(template.xhtml(letter))
                .contains("Conditions of agreements", "The report of the laboratory work is shown");
        assertThat(template.xhtml(letters.draft(casework.file(decided()), MALAY).orElseThrow()))
                .doesNotContain("Syarat perjanjian");
    }

    private static Letter without(Letter of) {
        return new Letter(
                of.locale(),
                of.caseId(),
                Objects.requireNonNull(of.institution()),
                Profile.NONE,
                of.learner(),
                of.programme(),
                of.written(),
                of.decided(),
                of.decision(),
                of.lines(),
                List.of(),
                of.template());
    }

    private Case decided() {
        return decided(Asking.fortyCredits());
    }

    private Case decided(byte[] portfolio) {
        Case opened = casework.open(Arrival.from("api", portfolio, null)).opened();
        return rulings.decide(casework.file(opened), "bala");
    }
}
