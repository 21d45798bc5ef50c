package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.InlineProgrammes.InlineProgramme;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Profile;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.Readings.Meaning;
import org.iktiraf.policy.Restate;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Stack.StackPart;
import org.iktiraf.policy.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTests {

    private static final LocalDate START = LocalDate.parse("2016-09-01");

    private final Rulebook rules = RuleTexts.wellKept().read();

    @Test
    void readsAnEntryWithItsDefaults() {
        Entry entry = entry("mqa/apel-c", "outcome-threshold");

        assertThat(entry)
                .isEqualTo(new Entry(
                        "mqa/apel-c",
                        "outcome-threshold",
                        Part.CREDIT,
                        null,
                        new Text(
                                "{outcome}: {found}% shown; {required}% is needed.",
                                "{outcome}: {found}%; {required}% perlu."),
                        null,
                        List.of(new Citation("C2", null)),
                        Set.of(),
                        since(START, 50),
                        Map.of(),
                        Outcome.GRANTED,
                        Outcome.REFUSED,
                        Outcome.NEEDS_EVIDENCE,
                        Restate.ONLY_STRICTER,
                        false,
                        null));
    }

    @Test
    void readsAnyOutcomeForAnyStateOfACreditRule() {
        String outcomes = """
                for: credit
                    when met: RECORD_ONLY
                    when not met: SUPPLEMENTARY_WORK
                    when cannot tell: GRANTED
                """;
        RuleTexts texts = RuleTexts.wellKept().with(RuleTexts.POLICY, "for: credit\n", outcomes);
        Entry entry = Objects.requireNonNull(texts.read()
                .edition("mqa/apel-c")
                .orElseThrow()
                .policy()
                .entries()
                .get("outcome-threshold"));

        assertThat(List.of(entry.whenMet(), entry.whenNotMet(), entry.whenCannotTell()))
                .containsExactly(Outcome.RECORD_ONLY, Outcome.SUPPLEMENTARY_WORK, Outcome.GRANTED);
    }

    @Test
    void readsACapWithItsReadings() {
        Entry cap = entry("mqa/apel-c", "credit-cap");

        assertThat(cap.lowerIsStricter()).isTrue();
        assertThat(cap.whenCannotTell()).isEqualTo(Outcome.REFER);
        assertThat(cap.readings())
                .isEqualTo(Map.of(
                        "base",
                        new Readings(
                                Dated.undated("programme"),
                                Map.of(
                                        "programme", new Meaning(List.of("C2"), List.of()),
                                        "coursework", new Meaning(List.of("C3"), List.of("taught"))))));
    }

    @Test
    void laysARestatementOverWhatItFollows() {
        Edition own = rules.edition("institutions/uthm/apel-c").orElseThrow();

        assertThat(own.policy().title().en()).isEqualTo("Credit by experience");
        assertThat(own.policy().inForceFrom()).isEqualTo(START);
        assertThat(own.policy().sources().keySet()).containsExactly("U1", "C2", "C3");
        assertThat(own.policy().entries().keySet()).containsExactly("outcome-threshold", "credit-cap");
        Entry restated = entry("institutions/uthm/apel-c", "outcome-threshold");
        assertThat(restated.fullName()).isEqualTo("institutions/uthm/apel-c/outcome-threshold");
        assertThat(restated.figures()).isEqualTo(since(START, 60));
        assertThat(restated.says())
                .isEqualTo(entry("mqa/apel-c", "outcome-threshold").says());
        assertThat(entry("institutions/uthm/apel-c", "credit-cap").policy()).isEqualTo("mqa/apel-c");
    }

    @Test
    void silencesWhatARestatementLeavesOutOrReplaces() {
        String own = """
                rule "outcome-threshold"
                    Figure( rule == "outcome-threshold", name == "percent", $percent : value )
                    decision.finding("outcome-threshold", $shown)
                end
                """;
        Rulebook replaced = RuleTexts.wellKept().with(RuleTexts.OWN_LOGIC, own).read();

        assertThat(replaced.edition("institutions/uthm/apel-c").orElseThrow().logic())
                .extracting(Edition.Logic::file, Edition.Logic::silent)
                .containsExactly(
                        tuple(RuleTexts.LOGIC, Set.of("who-decides", "outcome-threshold")),
                        tuple(RuleTexts.OWN_LOGIC, Set.of()));
    }

    @Test
    void leavesUnknownWhatAnInstitutionDoesNotSayOfItsLetters() {
        assertThat(rules.institution("uthm").orElseThrow().profile()).isEqualTo(Profile.NONE);
    }

    @Test
    void readsHowAnInstitutionWritesToLearners() {
        Profile profile = RuleTexts.wellKept()
                .with(
                        RuleTexts.PROGRAMMES,
                        "keep: highest grade",
                        "profile: { address: [ \"1 Road\" ], appeal within days: 14, signatory: { name: \"A\" } }")
                .read()
                .institution("uthm")
                .orElseThrow()
                .profile();

        assertThat(profile).isEqualTo(new Profile(null, List.of("1 Road"), null, 14, null, "A", null));
    }

    @Test
    void readsAnInstitutionWithItsTables() {
        Institution uthm = rules.institution("uthm").orElseThrow();

        assertThat(uthm.keep()).isEqualTo(Keep.HIGHEST_GRADE);
        assertThat(uthm.approvals()).containsEntry("apel-c", LocalDate.parse("2017-01-01"));
        assertThat(uthm.gradeScales()).isEqualTo(Map.of("poly", Map.of("A", "A", "B", "B+")));
        assertThat(uthm.articulations()).singleElement().satisfies(articulation -> {
            assertThat(articulation.sources()).containsExactly("X1", "X2");
            assertThat(articulation.to()).isNull();
        });
    }

    @Test
    void readsAProgrammeWithItsCoursesAndStacks() {
        Programme programme =
                rules.institution("uthm").orElseThrow().programme("BCS").orElseThrow();

        assertThat(programme.graduatingCredits()).isEqualTo(120);
        assertThat(programme.courseworkCredits()).isNull();
        assertThat(programme.professionalBody()).isNull();
        assertThat(programme.policies()).containsExactly("institutions/uthm/apel-c");
        assertThat(programme.course("CSC101").orElseThrow().bodyAccepts()).isTrue();
        assertThat(programme.stack("first-steps").orElseThrow().parts())
                .containsExactly(new StackPart(null, "One"), new StackPart("t", "Two"));
    }

    @Test
    void readsTheVocabulary() {
        assertThat(rules.vocabulary().level("bachelor").orElseThrow().mqfLevel())
                .isEqualTo(6);
        assertThat(rules.vocabulary().hoursOfCredit("my-credit")).isEqualTo("40");
        assertThat(rules.vocabulary().hoursOfCredit("ects")).isNull();
        assertThat(rules.vocabulary().gradeScales()).isEqualTo(Map.of("poly", List.of("A", "B")));
    }

    @Test
    void readsAFolderAsItReadsItsTexts(@TempDir Path folder) throws IOException {
        RuleTexts.wellKept().writeTo(folder);
        Files.writeString(folder.resolve("README.md"), "Not read.");
        Files.writeString(Files.createDirectory(folder.resolve("recipes")).resolve("time.md"), "Nor this.");

        assertThat(RuleFiles.read(folder, new LogicByPattern())).isEqualTo(rules);
    }

    @Test
    void readsAStoredEditionFromItsOwnFiles() {
        Edition edition = rules.edition("institutions/uthm/apel-c").orElseThrow();

        assertThat(RuleFiles.reread(edition.files(), new LogicByPattern()).edition(edition.slug()))
                .contains(edition);
    }

    @Test
    void readsAProgrammeDescribedInPlace() {
        InlineProgramme inline = RuleFiles.programme(Map.of(
                "level",
                "bachelor",
                "graduatingCredits",
                120,
                "policies",
                List.of("mqa/apel-c"),
                "institution",
                Map.of("keep", "newest", "approvals", Map.of("apel-c", LocalDate.parse("2017-01-01")))));

        assertThat(inline.programme().code()).isEqualTo("inline");
        assertThat(inline.programme().graduatingCredits()).isEqualTo(120);
        assertThat(inline.institution().keep()).isEqualTo(Keep.NEWEST);
        assertThat(inline.institution().programme("inline")).contains(inline.programme());
    }

    @Test
    void refusesAnUnknownWordOfAProgrammeDescribedInPlace() {
        assertThatThrownBy(() -> RuleFiles.programme(Map.of("level", "bachelor", "credits", 120)))
                .isInstanceOf(FaultyRules.class)
                .hasMessageContaining("programme:1: \"credits\" is not known here")
                .hasMessageContaining("programme:1: \"graduating credits\" is missing.");
    }

    private Entry entry(String policy, String name) {
        return Objects.requireNonNull(
                rules.edition(policy).orElseThrow().policy().entries().get(name));
    }

    private static Map<String, Dated<FigureValue>> since(LocalDate day, int percent) {
        FigureValue value = FigureValue.of(BigDecimal.valueOf(percent));
        return Map.of("percent", Dated.since(new TreeMap<>(Map.of(day, value))));
    }
}
