package org.iktiraf.policydesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Single values change; the author's order, remarks and line breaks stay. */
class YamlEditTests {

    private static final String TEXT = """
            # a remark
            title: { en: "Cap – 30 %", ms: "Had" }
            rules:
              cap:   # of all
                says:
                  en: "One."
                  ms: "Satu."
                figures: { percent: { undated: 30, 2030-01-01: 40 }, most: { 2016-09-01: { a: 1, b: 2 } } }
                cites: [ { source: C2, place: none } ]

              # the second
              age:
                figures:
                  years: { undated: 20 }
            """;

    @Test
    void replacesAValueAndNothingElse() {
        assertThat(YamlEdit.of(TEXT)
                        .put("\"Two.\"", "rules", "cap", "says", "en")
                        .text())
                .isEqualTo(TEXT.replace("\"One.\"", "\"Two.\""));
    }

    @Test
    void putsADayBetweenItsSisters() {
        assertThat(YamlEdit.of(TEXT)
                        .putInOrder("35", "rules", "cap", "figures", "percent", "2027-01-01")
                        .text())
                .isEqualTo(TEXT.replace("undated: 30, ", "undated: 30, 2027-01-01: 35, "));
    }

    @Test
    void putsTheLatestDayLast() {
        assertThat(YamlEdit.of(TEXT)
                        .putInOrder("45", "rules", "cap", "figures", "percent", "2031-01-01")
                        .text())
                .isEqualTo(TEXT.replace("2030-01-01: 40", "2030-01-01: 40, 2031-01-01: 45"));
    }

    @Test
    void addsALineToABlockBehindItsLast() {
        assertThat(YamlEdit.of(TEXT)
                        .put("{ en: \"n\", ms: \"n\" }", "rules", "cap", "note")
                        .text())
                .isEqualTo(TEXT.replace("place: none } ]\n", "place: none } ]\n    note: { en: \"n\", ms: \"n\" }\n"));
    }

    @Test
    void addsToTheLastBlockOfTheFile() {
        assertThat(YamlEdit.of(TEXT).put("no", "rules", "age", "restate").text())
                .isEqualTo(TEXT + "    restate: no\n");
    }

    @Test
    void removesFromAFlowAndFromABlock() {
        assertThat(YamlEdit.of(TEXT)
                        .remove("rules", "cap", "figures", "percent", "2030-01-01")
                        .remove("rules", "cap", "cites")
                        .text())
                .isEqualTo(TEXT.replace(", 2030-01-01: 40", "")
                        .replace("    cites: [ { source: C2, place: none } ]\n", ""));
    }

    @Test
    void readsAValueAsItIsWritten() {
        assertThat(YamlEdit.of(TEXT).get("rules", "cap", "figures", "most", "2016-09-01"))
                .contains("{ a: 1, b: 2 }");
        assertThat(YamlEdit.of(TEXT).get("rules", "none")).isEmpty();
    }
}
