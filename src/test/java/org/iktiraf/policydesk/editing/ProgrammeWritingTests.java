package org.iktiraf.policydesk.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme by form, on the repository's own files. */
class ProgrammeWritingTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final String SLUG = "universiti-seri-bayu";
    private static final String HOUSE = "institutions/" + SLUG + "/programmes.yaml";
    private static final String YAML = RULES.getOrDefault(HOUSE, "");
    private static final Rulebook RULEBOOK = rulebook(YAML);

    @Test
    void writesNothingWhereTheFormIsLeftAsItIsFilled() {
        RULEBOOK.institution(SLUG)
                .orElseThrow()
                .programmes()
                .forEach(one ->
                        assertThat(over(ProgrammeWriting.form(one, YAML), one)).isEqualTo(YAML));
    }

    @Test
    void changesWhatIsAskedAndLeavesCoursesAndAllElse() {
        Programme before = programme(YAML, "BQS");
        Map<String, String> form = new TreeMap<>(ProgrammeWriting.form(before, YAML));
        form.put("title", "Surveying: anew");
        form.put("graduating", "126");
        form.put("semesters", "");
        form.put("policies", "mqa/apel-a\r\nmqa/apel-c\r\n");
        Programme after = programme(over(form, before), "BQS");
        assertThat(after.title()).isEqualTo("Surveying: anew");
        assertThat(after.graduatingCredits()).isEqualTo(126);
        assertThat(after.semesters()).isNull();
        assertThat(after.policies()).containsExactly("mqa/apel-a", "mqa/apel-c");
        assertThat(after.courses()).isEqualTo(before.courses());
        assertThat(after.professionalBody()).isEqualTo(before.professionalBody());
    }

    @Test
    void addsAProgrammeOnLinesOfItsOwn() {
        String written = over(diploma(), null);
        assertThat(written).startsWith(YAML.stripTrailing()).contains("\n  DRT:\n    title: \"Diploma in Robots\"\n");
        assertThat(programme(written, "DRT").kind()).isEqualTo("executive");
        assertThat(programme(written, "DRT").policies())
                .isEqualTo(programme(YAML, "DWF").policies());
    }

    @Test
    void beginsTheProgrammesOfAnInstitutionThatHasNone() {
        String none = "institution: { name: \"A\", country: MY }\npolicies: []\nprogrammes: {}\n";
        String one = new ProgrammeWriting(RULEBOOK, diploma()).over(none, null);
        assertThat(one).contains("programmes:\n  DRT:\n    title:");
        assertThat(InstitutionWriting.course(
                        one, Map.of("programme", "DRT", "code", "R1", "title", "Arms", "credits", "3")))
                .endsWith("    courses:\n      R1: { title: \"Arms\", credits: 3 }\n");
    }

    @ParameterizedTest
    @CsvSource({
        "code, DWF, EXISTS",
        "code, D W, CODE",
        "title, '', MISSING",
        "level, school, MISSING",
        "graduating, '', CREDITS",
        "mpu, some, CREDITS",
        "mode, by post, MISSING",
        "policies, mqa/none, POLICY"
    })
    void saysWhichFieldCannotBeWritten(String field, String entered, String reason) {
        Map<String, String> form = new TreeMap<>(diploma());
        form.put(field, entered);
        assertThatThrownBy(() -> over(form, null))
                .isInstanceOfSatisfying(
                        Slip.class,
                        slip -> assertThat(slip.field() + " " + slip.reason()).isEqualTo(field + " " + reason));
    }

    private static Map<String, String> diploma() {
        return Map.of(
                "code", "DRT",
                "title", "Diploma in Robots",
                "level", "diploma",
                "graduating", "90",
                "kind", "executive",
                "field", "robotics");
    }

    private static String over(Map<String, String> form, @Nullable Programme was) {
        return new ProgrammeWriting(RULEBOOK, form).over(YAML, was);
    }

    private static Programme programme(String yaml, String code) {
        return rulebook(yaml).institution(SLUG).orElseThrow().programme(code).orElseThrow();
    }

    private static Rulebook rulebook(String yaml) {
        Map<String, String> files = new TreeMap<>(RULES);
        files.put(HOUSE, yaml);
        return RuleFiles.reread(files, new GuardedLogic());
    }
}
