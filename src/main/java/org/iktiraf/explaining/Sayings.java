package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/** What rules say in a decision, for readers who know none by its name. */
public record Sayings(Explained decision) {

    /**
     * What stands in a line's way by these rules, each sentence once; a rule that has no sentence there stays a name, as
     * does a course that holds its own claims back.
     *
     * @param rules full names
     */
    public List<Text> of(List<String> rules, String line) {
        return rules.stream().flatMap(rule -> of(rule, line)).distinct().toList();
    }

    /** What a cap allows and what there would be without it. */
    public Text of(CapApplied cap) {
        return of(cap.rule(), finding -> isOf(cap, finding))
                .findFirst()
                .orElseGet(() -> of(List.of(cap.rule()), "").get(0));
    }

    /** Conditions of the agreements by which a line was answered, as they stand there; people read them, no rule does. */
    public List<String> agreed(String line) {
        return decision.findings().stream()
                .filter(finding -> finding.subject().line().equals(line))
                .flatMap(finding -> Stream.ofNullable(finding.agreement()))
                .distinct()
                .toList();
    }

    /** A cap speaks of the whole programme, and so of each line. */
    private Stream<Text> of(String rule, String line) {
        Predicate<FindingShown> pending = finding -> finding.state() != State.MET;
        Predicate<FindingShown> own = finding -> finding.subject().line().equals(line);
        return Stream.of(
                pending.and(own), pending.and(finding -> finding.subject().claim() == null), own)
                .map(about -> of(rule, about).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(name(rule)))
                .stream();
    }

    private Stream<Text> of(String rule, Predicate<FindingShown> about) {
        return decision.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(about)
                .map(FindingShown::sentence);
    }

    private static boolean isOf(CapApplied cap, FindingShown finding) {
        return Objects.equals(plain(cap.limit()), plain(finding.required()))
                && Objects.equals(plain(cap.wanted()), plain(finding.found()));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static Text name(String rule) {
        String name = rule.substring(rule.lastIndexOf('/') + 1);
        String shown = name.equals(rule) ? rule : name.replace('-', ' ');
        return new Text(shown, shown);
    }
}
