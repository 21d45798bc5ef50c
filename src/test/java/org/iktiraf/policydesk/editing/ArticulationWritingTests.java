package org.iktiraf.policydesk.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row of a table of articulations by form, on the repository's own. */
class ArticulationWritingTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final String SLUG = "universiti-seri-bayu";
    private static final String TABLE = "institutions/" + SLUG + "/articulations.csv";
    private static final String CSV = RULES.getOrDefault(TABLE, "");
    private static final String NARROW = """
            id,sources,issuer,courses,minimum grade,percent,from,to
            old,"A, B",none,CSC1013,none,80,2020-01-01,none
            """;

    @Test
    void writesEveryRowAsItsFormIsFilled() {
        for (Articulation one : house(CSV).articulations()) {
            assertThat(over(CSV, ArticulationWriting.form(one), one.id())).isEqualTo(CSV);
        }
    }

    @Test
    void changesOneRowAndNoOther() {
        Map<String, String> form = new TreeMap<>(
                ArticulationWriting.form(house(CSV).articulations().get(1)));
        form.put("percent", "91.5");
        form.put("note", "Shown, and\r\nread");
        String changed = over(CSV, form, "poly-networks");
        Articulation after = house(changed).articulations().get(1);
        assertThat(after.percent()).isEqualByComparingTo("91.5");
        assertThat(after.note()).isEqualTo("Shown, and read");
        assertThat(changed.lines().filter(line -> !line.startsWith("poly-networks")))
                .containsExactlyElementsOf(CSV.lines()
                        .filter(line -> !line.startsWith("poly-networks"))
                        .toList());
    }

    @Test
    void addsARowAndTakesItAway() {
        String added = over(CSV, weld(), "");
        Articulation last =
                house(added).articulations().get(house(CSV).articulations().size());
        assertThat(last.sources()).containsExactly("KW 101", "KW 102");
        assertThat(last.to()).isNull();
        assertThat(ArticulationRows.of(added).without("kw-weld")).isEqualTo(CSV);
    }

    @Test
    void widensATableWhoseRowsHaveNoCreditsOnlyWhereItMust() {
        assertThat(over(NARROW, weld(), "")).startsWith(NARROW).hasLineCount(3);
        Map<String, String> form = new TreeMap<>(weld());
        form.put("credits", "2.5");
        assertThat(over(NARROW, form, "")).startsWith("""
                        id,sources,issuer,courses,minimum grade,percent,from,to,credits,note
                        old,"A, B",none,CSC1013,none,80,2020-01-01,none,,
                        """).endsWith(",none,2.5,\n");
    }

    @Test
    void beginsATableWhereThereIsNone() {
        assertThat(over("", weld(), "")).startsWith("id,sources,").contains("\nkw-weld,KW 101;KW 102,none,DWF1024,");
    }

    @ParameterizedTest
    @CsvSource({
        "key, poly-networks, EXISTS",
        "key, 'k w', NAME",
        "sources, '', MISSING",
        "sources, A;B, SEMICOLON",
        "courses, DANCE1, COURSE",
        "percent, 101, PERCENT",
        "from, soon, DAY",
        "to, 2020-01-01, ORDER",
        "credits, few, NUMBER"
    })
    void saysWhichFieldCannotBeWritten(String field, String entered, String reason) {
        Map<String, String> form = new TreeMap<>(weld());
        form.put(field, entered);
        assertThatThrownBy(() -> over(CSV, form, ""))
                .isInstanceOfSatisfying(
                        Slip.class,
                        slip -> assertThat(slip.field() + " " + slip.reason()).isEqualTo(field + " " + reason));
    }

    private static Map<String, String> weld() {
        return Map.of(
                "key", "kw-weld",
                "sources", "KW 101\r\nKW 102",
                "courses", "DWF1024",
                "percent", "85",
                "from", "2026-03-01");
    }

    private static String over(String csv, Map<String, String> form, String was) {
        return new ArticulationWriting(house(CSV), form).over(csv, was);
    }

    private static Institution house(String csv) {
        Map<String, String> files = new TreeMap<>(RULES);
        files.put(TABLE, csv);
        return RuleFiles.reread(files, new GuardedLogic()).institution(SLUG).orElseThrow();
    }
}
