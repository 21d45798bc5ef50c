package org.iktiraf.policydesk.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms write is read back as what was meant, on the repository's own files. */
class WritingTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String HOUSE = "institutions/universiti-seri-bayu/programmes.yaml";

    @Test
    void leavesEarlierValuesOfATableAsTheyAre() {
        Map<String, String> ages = new TreeMap<>(Map.of(
                "certificate",
                "19",
                "diploma",
                "22",
                "advanced-diploma",
                "20",
                "bachelor",
                "21",
                "master",
                "30",
                "doctorate",
                "35"));
        Entry entry = entry(
                "mqa/apel-a",
                "minimum-age",
                new RuleWriting("minimum-age").table(text("mqa/apel-a/policy.yaml"), "years", DAY, ages));
        Dated<FigureValue> years = Objects.requireNonNull(entry.figures().get("years"));
        assertThat(years.on(DAY.minusDays(1)).orElseThrow().value().table().get("diploma"))
                .isEqualByComparingTo("20");
        assertThat(years.on(DAY).orElseThrow().value().table().get("diploma")).isEqualByComparingTo("22");
    }

    @Test
    void choosesAReadingFromADayOn() {
        Entry entry = entry(
                "mqa/apel-c",
                "credit-cap",
                new RuleWriting("credit-cap").reading(text("mqa/apel-c/policy.yaml"), "base", DAY, "coursework"));
        Dated<String> chosen =
                Objects.requireNonNull(entry.readings().get("base")).chosen();
        assertThat(chosen.on(DAY.minusDays(1)).orElseThrow().value()).isEqualTo("programme");
        assertThat(chosen.on(DAY).orElseThrow().value()).isEqualTo("coursework");
    }

    @Test
    void addsASourceAndCitesIt() {
        String with = RuleWriting.source(
                text("mqa/apel-c/policy.yaml"),
                "N1",
                new RuleWriting.NewSource("A \"new\" page: 2027", "example.org/x", DAY, Standing.PROVIDER_PAGE));
        Policy policy = policy("mqa/apel-c", new RuleWriting("credit-cap").citation(with, "N1", "4.2"));
        assertThat(Objects.requireNonNull(policy.sources().get("N1")).title()).isEqualTo("A \"new\" page: 2027");
        assertThat(Objects.requireNonNull(policy.entries().get("credit-cap")).cites())
                .anySatisfy(
                        cite -> assertThat(cite.source() + " " + cite.place()).isEqualTo("N1 4.2"));
    }

    @Test
    void writesAPolicysTitleAndFirstDay() {
        String dated = RuleWriting.policy(text("mqa/apel-c/policy.yaml"), "Credit: anew", "Kredit", DAY);
        Policy policy = policy("mqa/apel-c", dated);
        assertThat(policy.title().en() + " " + policy.title().ms()).isEqualTo("Credit: anew Kredit");
        assertThat(policy.inForceFrom()).isEqualTo(DAY);
        assertThat(policy("mqa/apel-c", RuleWriting.policy(dated, "A", "B", null))
                        .inForceFrom())
                .isNull();
    }

    @Test
    void takesNoWordForANumber() {
        assertThatThrownBy(() -> new RuleWriting("credit-cap")
                        .figure(text("mqa/apel-c/policy.yaml"), "percent", DAY, "35 }, evil: { x: 1"))
                .isInstanceOfSatisfying(
                        Slip.class,
                        slip -> assertThat(slip.label() + " of " + slip.about() + ": " + slip.reason())
                                .isEqualTo("number of percent: NUMBER"));
    }

    @Test
    void statesAProfileAndNoLongerWhatIsLeftBlank() {
        Institution before = house(text(HOUSE));
        assertThat(before.profile().appealWithinDays()).isEqualTo(14);
        Institution after = house(InstitutionWriting.profile(
                text(HOUSE), Map.of("letterhead", "Seri Bayu", "address", "One\nTwo", "daysToDecide", "21")));
        assertThat(after.profile().address()).containsExactly("One", "Two");
        assertThat(after.profile().daysToDecide()).isEqualTo(21);
        assertThat(after.profile().appealWithinDays()).isNull();
        assertThat(after.profile().signatory()).isNull();
        assertThat(after.programmes()).isEqualTo(before.programmes());
    }

    @Test
    void addsACourseWithItsOutcomes() {
        Institution after = house(InstitutionWriting.course(
                text(HOUSE),
                Map.of(
                        "programme", "DWF",
                        "code", "DWF9013",
                        "title", "Robots: welding",
                        "credits", "3",
                        "outcomes", "CLO1: Program a robot\nCLO2: Check its weld")));
        assertThat(after.programme("DWF")
                        .orElseThrow()
                        .course("DWF9013")
                        .orElseThrow()
                        .outcomes())
                .hasSize(2);
    }

    @Test
    void leavesWhatTheFormDoesNotAskOfACourseAsItIs() {
        Course before = project(text(HOUSE));
        Map<String, String> form = new TreeMap<>(InstitutionWriting.form("DWF", before));
        form.put("credits", "8");
        form.put("outcomes", "CLO1: Plan a project");
        Course after = project(InstitutionWriting.course(text(HOUSE), form));
        assertThat(after.kind()).isEqualTo("final-year-project").isEqualTo(before.kind());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.credits()).isEqualTo(8);
        assertThat(after.outcomes()).hasSize(1);
    }

    @Test
    void writesACourseAsItsFormShowsItWithoutAChange() {
        assertThat(project(
                        InstitutionWriting.course(text(HOUSE), InstitutionWriting.form("DWF", project(text(HOUSE))))))
                .isEqualTo(project(text(HOUSE)));
    }

    @ParameterizedTest
    @CsvSource({"code, DWF 99, CODE", "title, '', MISSING", "credits, three, CREDITS", "outcomes, weld, OUTCOME"})
    void saysWhichFieldOfACourseCannotBeWritten(String field, String entered, String reason) {
        Map<String, String> form = new TreeMap<>(InstitutionWriting.form("DWF", project(text(HOUSE))));
        form.put(field, entered);
        assertThatThrownBy(() -> InstitutionWriting.course(text(HOUSE), form))
                .isInstanceOfSatisfying(
                        Slip.class,
                        slip -> assertThat(slip.field() + " " + slip.reason()).isEqualTo(field + " " + reason));
    }

    @Test
    void addsNoSourceUnderAnIdThatIsTaken() {
        RuleWriting.NewSource source = new RuleWriting.NewSource("A page", "example.org", DAY, Standing.OFFICIAL);
        assertThatThrownBy(() -> RuleWriting.source(text("mqa/apel-c/policy.yaml"), "C1", source))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.reason()).isEqualTo(Slip.Reason.TAKEN));
    }

    @Test
    void writesNoValueOverOneThatIsPublished() {
        Entry dated = Objects.requireNonNull(policy("mqa/credit-transfer", text("mqa/credit-transfer/policy.yaml"))
                .entries()
                .get("certificate-diploma-cap"));
        FirstDay since = new FirstDay(Optional.of(dated));
        LocalDate published =
                Objects.requireNonNull(dated.figures().get("percent")).byDay().firstKey();
        assertThatThrownBy(() -> since.figure("percent", published))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.reason()).isEqualTo(Slip.Reason.IN_FORCE));
        assertThat(since.figure("percent", DAY)).isEqualTo(DAY);
        assertThat(new FirstDay(Optional.empty()).figure("percent", published)).isEqualTo(published);
        assertThatThrownBy(() -> since.reading("base", null))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.field()).isEqualTo("rfrom-base"));
    }

    private static Course project(String yaml) {
        return house(yaml).programme("DWF").orElseThrow().course("DWF3056").orElseThrow();
    }

    private static String text(String path) {
        return RULES.getOrDefault(path, "");
    }

    private static Entry entry(String slug, String rule, String yaml) {
        return Objects.requireNonNull(policy(slug, yaml).entries().get(rule));
    }

    private static Policy policy(String slug, String yaml) {
        return read(slug + "/policy.yaml", yaml).edition(slug).orElseThrow().policy();
    }

    private static Institution house(String yaml) {
        return read(HOUSE, yaml).institution("universiti-seri-bayu").orElseThrow();
    }

    private static Rulebook read(String path, String text) {
        Map<String, String> files = new TreeMap<>(RULES);
        files.put(path, text);
        return RuleFiles.reread(files, new GuardedLogic());
    }
}
