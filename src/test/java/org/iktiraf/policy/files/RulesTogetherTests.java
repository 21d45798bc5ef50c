package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;

/** Rules that contradict, repeat or never reach one another, in a policy made for each test and in the repository's. */
class RulesTogetherTests {

    private static final String SOURCE = "SourceOffered( route == Route.MOOC )";

    private final Map<String, String> files = new TreeMap<>();
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder logic = new StringBuilder();
    private final List<String> remarks = new ArrayList<>();

    @Test
    void refusesTwoRulesThatNobodyCanMeetTogether() {
        figure("floor", "{ 2020-01-01: 50, 2026-01-01: 70 }", "REFUSED", SOURCE, "atLeast($s.marks(), $f)");
        figure("ceiling", "{ 2020-01-01: 60 }", "REFUSED", SOURCE, "atMost($s.marks(), $f)");
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("\"floor\" and \"ceiling\" can never both be met from 2026-01-01 on");
    }

    @Test
    void onlyRemarksOnThemWhereAPersonMayStillDecide() {
        figure("floor", "{ 2020-01-01: 70 }", "REFUSED", SOURCE, "moreThan($s.marks(), $f)");
        figure("ceiling", "{ 2020-01-01: 70 }", "REFER", SOURCE, "atMost($s.marks(), $f)");
        assertThat(faults()).isEmpty();
        assertThat(remarks).singleElement().asString().contains("can never both be met");
    }

    @Test
    void letsRulesMeetAtTheirEnds() {
        figure("floor", "{ 2020-01-01: 60 }", "REFUSED", SOURCE, "atLeast($s.marks(), $f)");
        figure("ceiling", "{ 2020-01-01: 60 }", "REFUSED", SOURCE, "atMost($s.marks(), $f)");
        assertThat(faults()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void refusesYesAndNoToOneQuestion() {
        plain("proctored", SOURCE, "is($s.supervised(), true)");
        plain("at-home", SOURCE, "is($s.supervised(), false)");
        assertThat(faults()).singleElement().asString().contains("can never both be met");
    }

    @Test
    void letsAlternativesExcludeOneAnother() {
        plain("proctored", SOURCE, "is($s.supervised(), true)", "any of: either");
        plain("at-home", SOURCE, "is($s.supervised(), false)", "any of: either");
        assertThat(faults()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void seesThatOneRuleAsksWhereverAnotherDoes() {
        plain("proctored", SOURCE, "is($s.supervised(), true)");
        plain("at-home", "SourceOffered( route == Route.MOOC, standAlone )", "is($s.supervised(), false)");
        plain("elsewhere", "SourceOffered( route == Route.RPL )", "is($s.supervised(), false)");
        assertThat(faults()).singleElement().asString().contains("\"proctored\" and \"at-home\"");
    }

    @Test
    void refusesWordsThatAreAcceptedAndRefused() {
        reading("accepted", "[ full, provisional ]", "oneOf($s.obtainedBy(), $r)");
        reading("refused", "[ provisional, full, none ]", "noneOf($s.obtainedBy(), $r.means())");
        assertThat(faults()).singleElement().asString().contains("can never both be met");
    }

    @Test
    void remarksOnARuleThatAStricterOneLeavesNothing() {
        figure("half", "{ 2020-01-01: 50 }", "REFUSED", SOURCE, "atLeast($s.marks(), $f)");
        figure("third", "{ 2020-01-01: 33 }", "REFUSED", SOURCE, "atLeast($s.marks(), $f)");
        assertThat(faults()).isEmpty();
        assertThat(remarks)
                .singleElement()
                .asString()
                .contains("x/y/rules.drl:10")
                .contains("\"third\" never decides anything");
    }

    @Test
    void saysNothingOfTiersNorOfFiguresThatCross() {
        figure("half", "{ 2020-01-01: 50 }", "REFER", SOURCE, "atLeast($s.marks(), $f)");
        figure("third", "{ 2020-01-01: 33 }", "REFUSED", SOURCE, "atLeast($s.marks(), $f)");
        figure("grows", "{ 2020-01-01: 40, 2027-01-01: 60 }", "REFER", SOURCE, "atLeast($s.marks(), $f)");
        assertThat(faults()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void comparesTablesCellByCell() {
        table("floor", "{ bachelor: 50, master: 70 }", "atLeast($s.marks(), $f.at($s.target().level()))");
        table("ceiling", "{ bachelor: 60, master: 60 }", "atMost($s.marks(), $f.at($s.target().level()))");
        assertThat(faults()).singleElement().asString().contains("\"floor\" and \"ceiling\"");
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        entry("window", "    figures: { low: { 2020-01-01: 5 }, high: { 2020-01-01: 3 } }", "REFUSED");
        rule("window", SOURCE, """
                $low : Figure( rule == "window", name == "low" )
                    $high : Figure( rule == "window", name == "high" )""", "within($s.marks(), $low, $high)");
        assertThat(faults()).singleElement().asString().contains("\"window\" can never be met");
    }

    @Test
    void refusesARuleThatAsksForAReadingWhichIsNotThere() {
        entry("mode", "    readings: { way: { chosen: { undated: old }, of: { old: [S1], new: [S1] } } }", "REFUSED");
        rule(
                "mode",
                SOURCE,
                "Reading( rule == \"mode\", name == \"way\", word == \"older\" )",
                "is($s.supervised(), true)");
        assertThat(faults()).singleElement().asString().contains("asks for the reading \"older\"");
    }

    @Test
    void remarksOnReadingsThatMakeNoDifferenceAndOnALonelyAlternative() {
        entry(
                "mode",
                "    any of: ways\n    readings: { way: { chosen: { undated: old }, of: { old: [S1], new: [S1], newer: [S1] } } }",
                "REFUSED");
        rule(
                "mode",
                SOURCE,
                "Reading( rule == \"mode\", name == \"way\", word == \"old\" )",
                "is($s.supervised(), true)");
        assertThat(faults()).isEmpty();
        assertThat(remarks).hasSize(2);
        assertThat(remarks.toString()).contains("readings new, newer").contains("only rule of \"any of: ways\"");
    }

    @Test
    void refusesBandsThatBeginAtTheSameNumber() {
        table("grade", "{ A: 80, B: 70, C: 70 }", "isNot($s.band($f, \"none\"), \"none\")");
        assertThat(faults()).singleElement().asString().contains("begin at the same number, 70");
    }

    /** Whoever applies for a postgraduate diploma by these rules is told by a person; no source names a figure. */
    @Test
    void knowsEveryRemarkOnTheRepositorysOwnRules() {
        files.putAll(new RulesAtHand("rules").texts());
        List<Fault> all = new ArrayList<>();
        RuleFiles.readTrustingPackaged(files, new GuardedLogic(), all::addAll);
        assertThat(all)
                .extracting(remark -> remark.file() + " " + remark.message().replaceAll("(,| of it).*", ""))
                .containsExactly(
                        "mqa/apel-a/policy.yaml \"years\" holds nothing for postgraduate-diploma",
                        "mqa/apel-q/policy.yaml \"years\" holds nothing for postgraduate-diploma",
                        "mqa/credit-transfer/policy.yaml \"semesters\" holds nothing for advanced-diploma",
                        "mqa/credit-transfer/policy.yaml \"semesters\" holds nothing for postgraduate-diploma");
    }

    private void figure(String name, String days, String otherwise, String fact, String comparison) {
        entry(name, "    figures: { percent: " + days + " }", otherwise);
        rule(name, fact, "$f : Figure( rule == \"%s\", name == \"percent\" )".formatted(name), comparison);
    }

    private void table(String name, String cells, String comparison) {
        figure(name, "{ 2020-01-01: " + cells + " }", "REFUSED", SOURCE, comparison);
    }

    private void reading(String name, String means, String comparison) {
        entry(
                name,
                "    readings: { words: { chosen: { undated: these }, of: { these: { sources: [S1], means: %s } } } }"
                        .formatted(means),
                "REFUSED");
        rule(name, SOURCE, "$r : Reading( rule == \"%s\", name == \"words\" )".formatted(name), comparison);
    }

    private void plain(String name, String fact, String comparison, String... more) {
        entry(name, more.length == 0 ? "" : "    " + more[0], "REFUSED");
        rule(name, fact, "", comparison);
    }

    private void entry(String name, String settings, String otherwise) {
        entries.append("""
                  %s:
                    for: credit
                    says: { en: "One.", ms: "Satu." }
                    cites: [ { source: S1, place: none } ]
                %s
                    when not met: %s
                    when cannot tell: REFER
                """.formatted(name, settings, otherwise));
    }

    private void rule(String name, String fact, String settings, String comparison) {
        logic.append("""
                rule "%s"
                ruleflow-group "requirements"
                when
                    $s : %s
                    %s
                then
                    insert( decision.finding("%s", $s).%s );
                end

                """.formatted(name, fact, settings, name, comparison));
    }

    private List<String> faults() {
        files.put("x/y/policy.yaml", """
                title: { en: "X", ms: "X" }
                authority: "X"
                sources:
                  S1: { title: "X", href: "x", read: 2026-11-24, standing: official }
                in force: { from: 2020-01-01 }
                rules:
                """ + entries);
        files.put("x/y/rules.drl", logic.toString());
        files.putAll(RuleTexts.wellKept().vocabulary());
        try {
            RuleFiles.readTrustingPackaged(
                    files, new GuardedLogic(), all -> all.forEach(one -> remarks.add(one.toString())));
            return List.of();
        } catch (FaultyRules e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
