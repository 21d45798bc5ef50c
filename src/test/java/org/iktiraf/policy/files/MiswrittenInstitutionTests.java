package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.policy.files.RuleTexts.ARTICULATIONS;
import static org.iktiraf.policy.files.RuleTexts.PROGRAMMES;

import org.junit.jupiter.api.Test;

class MiswrittenInstitutionTests {

    private final RuleTexts rules = RuleTexts.wellKept();

    @Test
    void refusesALevelThatIsNotInTheVocabulary() {
        rules.with(PROGRAMMES, "level: bachelor", "level: batchelor");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:6: \"batchelor\" is not a level of vocabulary/levels.csv.");
    }

    @Test
    void refusesAPolicyThatIsNotThere() {
        rules.with(PROGRAMMES, "[ institutions/uthm/apel-c ]", "[ institutions/uthm/apel-d ]");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:2: There is no policy \"institutions/uthm/apel-d\".");
    }

    @Test
    void refusesAPolicyBesideItsRestatement() {
        rules.with(PROGRAMMES, "[ institutions/uthm/apel-c ]", "[ institutions/uthm/apel-c, mqa/apel-c ]");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:2: \"institutions/uthm/apel-c\" restates \"mqa/apel-c\"; name one of them.");
    }

    @Test
    void refusesAStackOfACourseThatIsNotThere() {
        rules.with(PROGRAMMES, "course: CSC101", "course: CSC102");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/programmes.yaml:14: BCS has no course \"CSC102\".");
    }

    @Test
    void refusesAnArticulationOfACourseThatIsNotThere() {
        rules.with(ARTICULATIONS, "CSC101", "CSC102");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/articulations.csv:2: No programme has a course \"CSC102\".");
    }

    @Test
    void refusesAnUnknownKeyOfACourse() {
        rules.with(PROGRAMMES, "body accepts: yes", "body agrees: yes");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:12: \"body agrees\" is not known here; known are: title, credits, kind, outcomes, body accepts, level, subject, use, stage, prerequisites, equivalents, tests.");
    }

    @Test
    void refusesCreditsInWords() {
        rules.with(PROGRAMMES, "graduating credits: 120", "graduating credits: many");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/programmes.yaml:7: \"many\" is not a number such as 30 or 2.5.");
    }

    @Test
    void refusesAnUnknownCriterion() {
        rules.with(PROGRAMMES, "highest grade", "best grade");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:1: \"keep\" cannot be \"best grade\"; it can be: most credits, highest grade, newest, learner's rank.");
    }

    @Test
    void refusesDaysToDecideThatAreNone() {
        rules.with(PROGRAMMES, "keep: highest grade", "profile: { days to decide: 0, appeal within days: 1.5 }");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:1: \"appeal within days\" is a whole number.",
                        "institutions/uthm/programmes.yaml:1: \"days to decide\" is a number of days from 1 to 3650.");
    }

    @Test
    void refusesAnAppealOfficeInOneLanguage() {
        rules.with(PROGRAMMES, "keep: highest grade", "profile: { appeal office: { en: \"The Registrar\" } }");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/programmes.yaml:1: The sentence in Malay is missing.");
    }

    @Test
    void refusesASignatoryWithoutAName() {
        rules.with(
                PROGRAMMES,
                "keep: highest grade",
                "profile: { signatory: { title: { en: \"Dean\", ms: \"Dekan\" } }, adress: [ x ] }");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/programmes.yaml:1: \"adress\" is not known here; known are: letterhead, address, appeal office, appeal within days, days to decide, signatory.",
                        "institutions/uthm/programmes.yaml:1: \"name\" is missing.");
    }

    @Test
    void refusesAnotherHeader() {
        rules.with(ARTICULATIONS, "minimum grade", "grade");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/articulations.csv:1: Missing: minimum grade. The first line must be: id,sources,issuer,courses,minimum grade,percent,from,to; or the same with ,credits,note");
    }

    @Test
    void saysThatSemicolonsSeparateNoValues() {
        rules.with(
                ARTICULATIONS, "id,sources,issuer,courses,minimum grade,", "id;sources;issuer;courses;minimum grade;");
        rules.with(ARTICULATIONS, "percent,from,to", "percent;from;to");

        assertThat(rules.faults())
                .anyMatch(fault -> fault.contains("articulations.csv:1: The values are separated by semicolons"));
    }

    @Test
    void namesTheColumnOfANumberThatIsNone() {
        rules.with(ARTICULATIONS, ",80,2020-01-01", ",eighty,2020-01-01");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/articulations.csv:2: \"percent\": \"eighty\" is not a number"
                        + " such as 30 or 2.5.");
    }

    @Test
    void refusesARowThatIsTooShort() {
        rules.with(ARTICULATIONS, "80,2020-01-01,", "80,2020-01-01");

        assertThat(rules.faults())
                .containsExactly("institutions/uthm/articulations.csv:2: 8 values are expected, not 7.");
    }

    @Test
    void refusesADayThatIsNone() {
        rules.with(ARTICULATIONS, "2020-01-01", "1.1.2020");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/articulations.csv:2: \"from\": \"1.1.2020\" is not a day such as 2025-03-01.");
    }

    @Test
    void refusesATableWithoutProgrammes() {
        rules.with("institutions/usm/grades.csv", "scale,grade,grade here\n");

        assertThat(rules.faults())
                .containsExactly("institutions/usm/grades.csv:1: This table has no programmes.yaml beside it.");
    }

    @Test
    void refusesAVocabularySourceThatIsNotListed() {
        rules.with("vocabulary/levels.csv", "Sarjana Muda,V1", "Sarjana Muda,V2");

        assertThat(rules.faults())
                .containsExactly("vocabulary/levels.csv:2: Source \"V2\" is not listed in vocabulary/sources.csv.");
    }

    @Test
    void refusesALevelWrittenTwice() {
        rules.with(
                "vocabulary/levels.csv",
                "bachelor,6,bachelor,Bachelor,Sarjana Muda,V1\n",
                "bachelor,6,bachelor,Bachelor,Sarjana Muda,V1\nbachelor,6,bachelor,Bachelor,Sarjana Muda,V1\n");

        assertThat(rules.faults()).containsExactly("vocabulary/levels.csv:3: \"bachelor\" is written twice.");
    }
}
