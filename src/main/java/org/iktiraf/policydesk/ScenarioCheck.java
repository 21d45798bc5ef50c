package org.iktiraf.policydesk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what a scenario expects of it: states, outcomes and verdicts, never figures. */
final class ScenarioCheck {

    private final Decision decision;
    private final List<String> differences = new ArrayList<>();

    private ScenarioCheck(Decision decision) {
        this.decision = decision;
    }

    /** Each expectation that is not fulfilled, as expected against got; empty where all are. */
    static List<String> differences(Map<String, Object> expect, Decision decision) {
        ScenarioCheck check = new ScenarioCheck(decision);
        expect.forEach(check::check);
        return check.differences;
    }

    private void check(String what, Object expected) {
        switch (what) {
            case "access" -> access(expected);
            case "lines" -> Words.map(expected).forEach(this::line);
            case "granted" -> same("granted", expected, decision.verdict().creditsGranted());
            case "credits" ->
                Words.map(expected)
                        .forEach((claim, number) -> number("credits of", claim, number, CreditLine::credits));
            case "negotiable" ->
                Words.map(expected)
                        .forEach((claim, number) -> number("negotiable for", claim, number, CreditLine::negotiable));
            case "fees" -> Words.map(expected).forEach(this::fees);
            case "because" -> same("because", new TreeSet<>(words(expected)), because());
            case "findings" -> Words.map(expected).forEach(this::finding);
            case "found" -> Words.map(expected).forEach(this::found);
            case "grade carried" -> Words.map(expected).forEach(this::grade);
            case "notices" -> words(expected).forEach(this::notice);
            default -> differences.add("\"" + what + "\" is nothing that a scenario can expect");
        }
    }

    private void access(Object expected) {
        if (expected instanceof Map) {
            Words.map(expected).forEach((route, outcome) -> same("access by " + route, outcome, access(route)));
        } else {
            same("access", expected, decision.verdict().access());
        }
    }

    private @Nullable Outcome access(String route) {
        return decision.access().stream()
                .filter(a -> kebab(a.route()).equals(route))
                .map(AccessLine::outcome)
                .findFirst()
                .orElse(null);
    }

    private void line(String claim, Object expected) {
        same(
                "line " + claim,
                expected,
                decision.credits().stream()
                        .filter(c -> c.claim().equals(claim))
                        .map(CreditLine::outcome)
                        .findFirst()
                        .orElse(null));
    }

    private void number(String what, String claim, Object expected, Function<CreditLine, @Nullable BigDecimal> number) {
        CreditLine line = decision.credits().stream()
                .filter(c -> c.claim().equals(claim))
                .findFirst()
                .orElse(null);
        same(what + " " + claim, expected, line == null ? null : number.apply(line));
    }

    /** What the fees of one currency come to; {@code unknown} where some cannot be told. */
    private void fees(String currency, Object expected) {
        Fee.Total total = decision.feeTotals().stream()
                .filter(t -> t.currency().equals(currency))
                .findFirst()
                .orElse(null);
        same(
                "fees in " + currency,
                expected,
                total == null || total.complete() ? total == null ? null : total.amount() : "unknown");
    }

    private void grade(String claim, Object expected) {
        same(
                "grade carried for " + claim,
                expected,
                decision.credits().stream()
                        .filter(c -> c.claim().equals(claim))
                        .map(CreditLine::gradeCarried)
                        .findFirst()
                        .orElse(null));
    }

    /** By a rule's local name, or by name and subject: {@code outcome-threshold CLO1}; {@code none} where none speaks. */
    private void finding(String name, Object expected) {
        String[] parts = name.split(" ", 2);
        Set<String> states = new TreeSet<>();
        decision.findings().stream()
                .filter(f -> local(f.rule()).equals(parts[0]))
                .filter(f -> parts.length == 1 || f.subject().id().equals(parts[1]))
                .map(Finding::state)
                .forEach(state -> states.add(state.name()));
        Set<String> wanted = "none".equals(expected) ? Set.of() : Set.of(String.valueOf(expected));
        same("finding " + name, wanted, states);
    }

    /** The word that a rule found, such as the band of a mark. */
    private void found(String name, Object expected) {
        same(
                "found by " + name,
                expected,
                decision.findings().stream()
                        .filter(f -> local(f.rule()).equals(name))
                        .map(f -> String.valueOf(f.found()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private void notice(String name) {
        if (decision.notices().stream().noneMatch(n -> local(n).equals(name))) {
            differences.add("notice " + name + " expected, not shown");
        }
    }

    /** The rules that decide what is not simply granted; where all is, the rules that decide that. */
    private Set<String> because() {
        Set<String> all = new TreeSet<>();
        Set<String> wanting = new TreeSet<>();
        decision.access().forEach(a -> (a.outcome() == Outcome.ELIGIBLE ? all : wanting).addAll(locals(a.because())));
        decision.credits().forEach(c -> (c.outcome() == Outcome.GRANTED ? all : wanting).addAll(locals(c.because())));
        return wanting.isEmpty() ? all : wanting;
    }

    private void same(String what, Object expected, @Nullable Object got) {
        if (!String.valueOf(expected).equals(String.valueOf(got))) {
            differences.add(what + ": expected " + expected + ", got " + got);
        }
    }

    private static List<String> words(Object expected) {
        return Words.list(expected).stream().map(String::valueOf).toList();
    }

    private static List<String> locals(List<String> rules) {
        return rules.stream().map(ScenarioCheck::local).toList();
    }

    private static String local(String rule) {
        return rule.substring(rule.lastIndexOf('/') + 1);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
