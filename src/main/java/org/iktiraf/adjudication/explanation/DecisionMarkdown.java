package org.iktiraf.adjudication.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.explanation.Explained.EditionShown;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a page of text that a person reads and compares: answers first, then the account, then the reasons of
 * each answer with what decides it at the top. Policies are named by title and day, without hashes, so that equal
 * decisions under equal words give equal pages.
 */
public final class DecisionMarkdown {

    private final Explained decision;
    private final StringBuilder page = new StringBuilder();

    public DecisionMarkdown(Explained decision) {
        this.decision = decision;
    }

    public String render() {
        line("# %s, applied for on %s", programme(), decision.on());
        line("");
        line("This recommends; a person decides.");
        access();
        credits();
        page.append(new LedgerMarkdown(decision.ledger()).render());
        fees();
        page.append(new ReasonsMarkdown(decision).render());
        policies();
        return page.toString();
    }

    private String programme() {
        return decision.findings().stream()
                .map(f -> f.subject().words().get("programme"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(title -> title + " (" + decision.programme() + ")")
                .orElse(decision.programme());
    }

    private void access() {
        if (decision.access().isEmpty()) {
            return;
        }
        heading("Access");
        decision.access()
                .forEach(a -> line(
                        "- By %s, at level %s: **%s**, %s", route(a.route()), a.level(), word(a.outcome()), reason(a)));
    }

    private void credits() {
        if (decision.credits().isEmpty()) {
            return;
        }
        heading(
                "Credit: %s of %s credits claimed",
                number(decision.verdict().creditsGranted()),
                number(decision.verdict().creditsClaimed()));
        line("| claim | course | by | credits | answer | why |");
        line("|---|---|---|---|---|---|");
        decision.credits()
                .forEach(c -> line(
                        "| %s | %s | %s | %s | **%s**%s | %s |",
                        c.claim(),
                        c.course(),
                        route(c.route()),
                        credits(c),
                        word(c.outcome()),
                        c.outcome().grantsCredit() ? grade(c.gradeCarried()) : "",
                        reason(c)));
    }

    private void fees() {
        if (decision.fees().isEmpty()) {
            return;
        }
        heading(
                "Fees: %s",
                decision.feeTotals().stream().map(DecisionMarkdown::total).collect(Collectors.joining(", ")));
        decision.fees()
                .forEach(f -> line(
                        "- %s %s for %s %s, by %s",
                        f.currency(),
                        number(f.amount()),
                        f.subject().kind(),
                        f.subject().id(),
                        local(f.rule())));
    }

    private static String total(Fee.Total total) {
        return total.currency() + " " + number(total.amount())
                + (total.complete() ? "" : " and more that cannot be told");
    }

    private static String credits(CreditLine line) {
        return number(line.credits())
                + (line.negotiable() == null ? "" : " and " + number(line.negotiable()) + " negotiable");
    }

    private void policies() {
        heading("Policies");
        decision.editions().forEach(e -> line("- %s, `%s`: %s", e.title().en(), e.slug(), force(e)));
    }

    private static String force(EditionShown edition) {
        if (edition.inForceFrom() == null) {
            return "undated";
        }
        return edition.inForce()
                ? "in force from " + edition.inForceFrom()
                : "not in force on this day; it answers from " + edition.inForceFrom();
    }

    private static String grade(State carried) {
        return switch (carried) {
            case MET -> ", with its grade";
            case NOT_MET -> ", without a grade";
            case CANNOT_TELL -> "; whether with its grade cannot be told";
        };
    }

    private static String reason(AccessLine line) {
        return line.outcome() == Outcome.ELIGIBLE ? "all requirements met" : because(line.because());
    }

    private static String reason(CreditLine line) {
        return line.outcome().grantsCredit() && line.outcome() != Outcome.GRANTED_IN_PART
                ? "all requirements met"
                : because(line.because());
    }

    private static String because(List<String> rules) {
        return rules.isEmpty() ? "no policy that binds here speaks of it" : "by " + locals(rules);
    }

    static String locals(List<String> rules) {
        return rules.stream().map(DecisionMarkdown::local).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A route as the field writes it, such as APEL.A. */
    static String route(Enum<?> route) {
        String words = word(route);
        return words.startsWith("apel ") ? words.toUpperCase(Locale.ROOT).replaceFirst(" ", ".") : words;
    }

    static String local(String rule) {
        return rule.substring(rule.lastIndexOf('/') + 1);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private void heading(String text, Object... values) {
        line("");
        line("## " + text, values);
        line("");
    }

    private void line(String text, Object... values) {
        page.append(values.length == 0 ? text : text.formatted(values)).append('\n');
    }
}
