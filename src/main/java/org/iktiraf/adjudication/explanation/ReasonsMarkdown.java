package org.iktiraf.adjudication.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.explanation.Explained.CitationShown;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of a decision: the findings of each access route, each claim, the programme and each credential, what
 * decides first; then, once each, the remarks on their rules and the sources that they cite.
 */
final class ReasonsMarkdown {

    private final Explained decision;
    private final StringBuilder page = new StringBuilder();
    private final Map<String, String> notes = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    ReasonsMarkdown(Explained decision) {
        this.decision = decision;
    }

    String render() {
        line("\n## Reasons");
        decision.access()
                .forEach(a -> group(
                        "Access by %s: %s"
                                .formatted(DecisionMarkdown.route(a.route()), DecisionMarkdown.word(a.outcome())),
                        a.because(),
                        f -> about(f, "access", Values.word(a.route()))));
        decision.credits()
                .forEach(c -> group(
                        "%s: %s".formatted(claim(c), DecisionMarkdown.word(c.outcome())),
                        c.because(),
                        f -> about(f, "claim", c.claim())));
        others();
        notices();
        remarks();
        line("\n## Sources\n");
        sources.forEach((source, text) -> line("- %s: %s", source, text));
        return page.toString();
    }

    private static String claim(CreditLine line) {
        return line.claim().equals(line.course())
                ? "Course " + line.course()
                : "Claim %s, course %s".formatted(line.claim(), line.course());
    }

    /** The programme, and credentials that no claim needs to cite. */
    private void others() {
        Map<String, List<FindingShown>> groups = decision.findings().stream()
                .filter(f -> f.subject().claim() == null && !f.subject().kind().equals("access"))
                .collect(Collectors.groupingBy(ReasonsMarkdown::other, TreeMap::new, Collectors.toList()));
        groups.forEach((name, findings) -> group(name, List.of(), findings::contains));
    }

    private void group(String name, List<String> because, Predicate<FindingShown> mine) {
        List<FindingShown> findings = decision.findings().stream()
                .filter(mine)
                .sorted(Comparator.comparing((FindingShown f) -> weight(f, because))
                        .thenComparing(FindingShown::subject)
                        .thenComparing(FindingShown::rule))
                .toList();
        if (!findings.isEmpty()) {
            line("\n### %s\n", name);
            findings.forEach(this::finding);
        }
    }

    /** What decides stands first, then what is not met, not known and met; what does not bear on the answer stands last. */
    private int weight(FindingShown f, List<String> because) {
        int state = f.state() == State.NOT_MET ? 1 : f.state() == State.CANNOT_TELL ? 2 : 3;
        if (!aside(f).isEmpty()) {
            return state + 3;
        }
        return because.contains(f.rule()) && f.state() != State.MET ? 0 : state;
    }

    /** What is met takes one line; what is not takes two, so that it stands out. */
    private void finding(FindingShown f) {
        line(
                "- %s **%s**%s: %s%s`%s` in `%s`; %s%s",
                mark(f.state()),
                DecisionMarkdown.word(f.state()),
                aside(f),
                f.sentence().en(),
                f.state() == State.MET ? " " : "\n  ",
                f.rule(),
                f.where(),
                cited(f.rule(), f.citation()),
                settings(f.settings()));
        if (f.agreement() != null) {
            line("  Condition of the agreement, which people read and no rule does: %s", f.agreement());
        }
        note(f.rule(), f.note());
    }

    private void notices() {
        if (decision.notices().isEmpty()) {
            return;
        }
        line("\n### To know\n");
        decision.notices().forEach(n -> {
            line("- %s `%s`; %s", n.sentence().en(), n.rule(), cited(n.rule(), n.citation()));
            note(n.rule(), n.note());
        });
    }

    private void remarks() {
        if (!notes.isEmpty()) {
            line("\n## Remarks on the rules\n");
            notes.forEach((rule, note) -> line("- `%s`: %s", rule, note));
        }
    }

    private void note(String rule, @Nullable Text note) {
        if (note != null) {
            notes.put(rule, note.en());
        }
    }

    private String cited(String rule, List<CitationShown> citations) {
        String policy = rule.substring(0, rule.lastIndexOf('/'));
        citations.forEach(c -> sources.put(
                policy + " " + c.source(),
                "%s, %s, read %s (%s)"
                        .formatted(c.title(), c.href(), c.read(), c.standing().word())));
        return citations.stream()
                .map(c -> "%s%s (%s)"
                        .formatted(
                                c.source(),
                                c.place() == null ? "" : ", " + c.place(),
                                c.standing().word()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String settings(List<SettingUsed> settings) {
        return settings.stream().map(s -> "; " + setting(s)).collect(Collectors.joining());
    }

    private static String setting(SettingUsed s) {
        Object value = s.value();
        String shown = value == null
                ? "not published"
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return s.name() + (s.key() == null ? "" : " " + s.key()) + " " + shown
                + (s.since() == null ? ", undated" : " since " + s.since());
    }

    private static String other(FindingShown f) {
        String id = f.subject().id();
        return f.subject().kind().equals("credential")
                ? "Credential %s: %s".formatted(id, f.subject().words().getOrDefault("credential", id))
                : "Programme " + id;
    }

    private static boolean about(FindingShown f, String lineKind, String line) {
        return f.subject().lineKind().equals(lineKind) && f.subject().line().equals(line);
    }

    /** Why a finding is not part of the answer; empty where it is. */
    private String aside(FindingShown f) {
        return switch (f.part()) {
            case "notice" -> ", for information";
            case "grade" -> ", for the grade";
            case "fee" -> ", for the fee";
            case "negotiable" -> ", for a person to add";
            default -> f.state() != State.MET && otherwiseMet(f) ? ", but another way is" : "";
        };
    }

    private boolean otherwiseMet(FindingShown f) {
        return f.anyOf() != null
                && decision.findings().stream()
                        .filter(other -> other.state() == State.MET)
                        .anyMatch(other ->
                                f.anyOf().equals(other.anyOf()) && f.subject().equals(other.subject()));
    }

    private static String mark(State state) {
        return switch (state) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case CANNOT_TELL -> "?";
        };
    }

    private void line(String text, Object... values) {
        page.append(values.length == 0 ? text : text.formatted(values)).append('\n');
    }
}
