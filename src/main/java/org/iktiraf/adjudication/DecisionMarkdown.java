package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Explained.CitationShown;
import org.iktiraf.adjudication.Explained.FindingShown;
import org.iktiraf.adjudication.Ledger.CapApplied;
import org.jspecify.annotations.Nullable;

/** A decision as a page of text that a person reads: policies by title and day, no hashes. */
public final class DecisionMarkdown {

    private final Explained decision;
    private final StringBuilder page = new StringBuilder();

    public DecisionMarkdown(Explained decision) {
        this.decision = decision;
    }

    public String render() {
        line("# Decision for %s, %s", decision.programme(), decision.on());
        line("");
        line("This recommends; a person decides.");
        access();
        credits();
        ledger();
        findings();
        notices();
        policies();
        return page.toString();
    }

    private void access() {
        if (decision.access().isEmpty()) {
            return;
        }
        heading("Access");
        decision.access()
                .forEach(a -> line(
                        "- **%s** by %s, level %s%s",
                        word(a.outcome()), word(a.route()), a.level(), because(a.because())));
    }

    private void credits() {
        if (decision.credits().isEmpty()) {
            return;
        }
        heading(
                "Credit: %d of %d credits claimed",
                decision.verdict().creditsGranted(), decision.verdict().creditsClaimed());
        line("| claim | course | route | credits | outcome | grade carried | because |");
        line("|---|---|---|---|---|---|---|");
        decision.credits()
                .forEach(c -> line(
                        "| %s | %s | %s | %d | **%s** | %s | %s |",
                        c.claim(),
                        c.course(),
                        word(c.route()),
                        c.credits(),
                        word(c.outcome()),
                        word(c.gradeCarried()),
                        c.because().stream().map(DecisionMarkdown::local).collect(Collectors.joining(", "))));
    }

    private void ledger() {
        if (decision.ledger().caps().isEmpty()) {
            return;
        }
        heading("Ledger");
        line("| cap | base | limit | would be granted | granted | left |");
        line("|---|---|---|---|---|---|");
        decision.ledger()
                .caps()
                .forEach(cap -> line(
                        "| %s | %s | %s | %d | %d | %s |",
                        local(cap.rule()),
                        base(cap),
                        number(cap.limit()),
                        cap.wanted(),
                        cap.used(),
                        number(cap.left())));
        decision.ledger().postings().stream()
                .filter(p -> !p.heldBackBy().isEmpty())
                .forEach(p -> line(
                        "%n%s is held back by %s.",
                        p.claim(),
                        p.heldBackBy().stream().map(DecisionMarkdown::local).collect(Collectors.joining(", "))));
        decision.ledger().postings().stream()
                .filter(p -> p.countedBy() != null)
                .forEach(p -> line("%n%s is counted by %s.", p.claim(), p.countedBy()));
    }

    private void findings() {
        heading("Findings");
        Map<String, List<FindingShown>> groups = decision.findings().stream()
                .collect(Collectors.groupingBy(DecisionMarkdown::group, TreeMap::new, Collectors.toList()));
        groups.forEach((group, findings) -> {
            line("");
            line("### %s", group);
            line("");
            findings.stream()
                    .sorted(Comparator.comparing(FindingShown::subject).thenComparing(FindingShown::rule))
                    .forEach(this::finding);
        });
    }

    private void finding(FindingShown f) {
        line("- %s **%s** %s", mark(f.state()), word(f.state()), f.sentence().en());
        line("  `%s` · found in `%s` · %s%s", f.rule(), f.where(), sources(f.citation()), since(f.settings()));
        if (f.note() != null) {
            line("  %s", f.note().en());
        }
    }

    private void notices() {
        if (decision.notices().isEmpty()) {
            return;
        }
        heading("Notices");
        decision.notices()
                .forEach(n -> line(
                        "- %s `%s` · %s%s",
                        n.sentence().en(),
                        n.rule(),
                        sources(n.citation()),
                        n.note() == null ? "" : " " + n.note().en()));
    }

    private void policies() {
        heading("Policies");
        decision.editions()
                .forEach(e -> line(
                        "- %s (`%s`), %s",
                        e.title().en(),
                        e.slug(),
                        !e.inForce()
                                ? "not in force on this day: it answers from " + e.inForceFrom()
                                : e.inForceFrom() == null ? "undated" : "in force from " + e.inForceFrom()));
    }

    private static String group(FindingShown f) {
        String claim = f.subject().claim();
        String words = f.subject().words().getOrDefault("credential", "");
        return claim != null
                ? "Claim " + claim
                : f.subject().kind().equals("access")
                        ? "Access by " + f.subject().id()
                        : f.subject().kind().equals("credential")
                                ? "Credential " + f.subject().id() + ": " + words
                                : "Programme " + f.subject().id();
    }

    private static String sources(List<CitationShown> citations) {
        return citations.stream()
                .map(c -> "[" + c.source() + "] " + c.title() + (c.place() == null ? "" : ", " + c.place()) + " ("
                        + c.standing().word() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String since(List<SettingUsed> settings) {
        return settings.stream()
                .map(s -> s.name() + (s.key() == null ? "" : " " + s.key()) + " "
                        + (s.value() == null ? "not published" : plain(s.value()))
                        + (s.since() == null ? ", undated" : " since " + s.since()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), text -> text.isEmpty() ? "" : " · " + text));
    }

    private static String because(List<String> rules) {
        return rules.isEmpty()
                ? ": no policy that binds here speaks of it; a person must judge"
                : ", because of " + rules.stream().map(DecisionMarkdown::local).collect(Collectors.joining(", "));
    }

    private static String base(CapApplied cap) {
        return cap.percent() == null ? "" : number(cap.percent()) + "% of " + cap.basis() + " " + number(cap.base());
    }

    private static String mark(State state) {
        return switch (state) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case CANNOT_TELL -> "?";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String local(String rule) {
        return rule.substring(rule.lastIndexOf('/') + 1);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
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
