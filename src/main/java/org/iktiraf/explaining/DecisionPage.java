package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages show it, in one language; its methods are the words that templates need.
 *
 * @param groups findings by what they are about
 * @param bars the caps of its ledger, in their order
 */
public record DecisionPage(Explained decision, boolean malay, List<FindingGroup> groups, List<Bar> bars) {

    public DecisionPage {
        groups = List.copyOf(groups);
        bars = List.copyOf(bars);
    }

    public static DecisionPage of(Explained decision, Locale locale) {
        return new DecisionPage(
                decision,
                locale.getLanguage().equals("ms"),
                FindingGroup.of(decision),
                decision.ledger().caps().stream().map(Bar::of).toList());
    }

    /** The programme by its title where a finding names it, otherwise by its code. */
    public String programme() {
        return decision.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.subject().words().get("programme")))
                .findFirst()
                .orElse(decision.programme());
    }

    /** The text in the language of the page. */
    public String in(Text text) {
        return malay ? text.ms() : text.en();
    }

    /** Whether an outcome needs no other reason than that all requirements are met. */
    public boolean isPlainYes(Outcome outcome) {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.GRANTED;
    }

    /** What stands in a line's way by these rules, in their own sentences. */
    public List<String> says(List<String> rules, String line) {
        return new Sayings(decision).of(rules, line).stream().map(this::in).toList();
    }

    /** What a cap allows, in its own sentence. */
    public String says(CapApplied cap) {
        return in(new Sayings(decision).of(cap));
    }

    /** Conditions in prose of the agreements by which a line was answered. */
    public List<String> agreed(String line) {
        return new Sayings(decision).agreed(line);
    }

    /** Names of rules without those of their policies, for people. */
    public String local(List<String> rules) {
        return rules.stream()
                .map(rule -> rule.substring(rule.lastIndexOf('/') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A figure or reading with its value. */
    public String setting(SettingUsed setting) {
        String name = setting.key() == null ? setting.name() : setting.name() + " " + setting.key();
        return name + ": " + plain(setting.value(), "?");
    }

    /** A value in digits and words, or the other text where there is none. */
    public String plain(@Nullable Object value, String otherwise) {
        if (value == null) {
            return otherwise;
        } else if (value instanceof Boolean yes) {
            return malay ? (yes ? "ya" : "tidak") : (yes ? "yes" : "no");
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof List<?> many) {
            return many.isEmpty()
                    ? otherwise
                    : many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
