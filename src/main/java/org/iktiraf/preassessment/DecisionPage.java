package org.iktiraf.preassessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.CreditLine;
import org.iktiraf.adjudication.Explained;
import org.iktiraf.adjudication.Explained.FindingShown;
import org.iktiraf.adjudication.Ledger.CapApplied;
import org.iktiraf.adjudication.SettingUsed;
import org.iktiraf.adjudication.State;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/** A decision as the page shows it, in one language. */
record DecisionPage(Explained decision, boolean malay, List<Group> groups, List<Bar> bars) {

    static DecisionPage of(Explained decision, Locale locale) {
        Map<String, Group> groups = new LinkedHashMap<>();
        decision.findings().stream()
                .sorted(FindingOrder.OF_PAGE)
                .forEach(finding -> groups.computeIfAbsent(
                                FindingOrder.group(finding), key -> Group.of(finding, decision.credits()))
                        .findings()
                        .add(finding));
        return new DecisionPage(
                decision,
                locale.getLanguage().equals("ms"),
                List.copyOf(groups.values()),
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
        return name + ": " + (setting.value() == null ? "?" : plain(setting.value()));
    }

    /** Whether a value can be shown as it stands: a number or a word. */
    public boolean isKnown(@Nullable Object value) {
        return value != null && !(value instanceof List<?> many && many.isEmpty());
    }

    /** A value in digits and words. */
    public String plain(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof List<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : String.valueOf(value);
    }

    /**
     * Findings about one thing, in the order in which they are shown.
     *
     * @param kind access, claim, credential or programme
     * @param words what it is called beside its id, empty where it has no other name
     */
    record Group(
            String kind, String id, String words, @Nullable CreditLine line, List<FindingShown> findings) {

        /** What is not met or cannot be told. */
        public List<FindingShown> pending() {
            return findings.stream().filter(f -> f.state() != State.MET).toList();
        }

        public List<FindingShown> met() {
            return findings.stream().filter(f -> f.state() == State.MET).toList();
        }

        static Group of(FindingShown first, List<CreditLine> lines) {
            String claim = first.subject().claim();
            return claim == null
                    ? new Group(
                            first.subject().kind(),
                            first.subject().id(),
                            first.subject().words().getOrDefault("credential", ""),
                            null,
                            new ArrayList<>())
                    : new Group(
                            "claim",
                            claim,
                            "",
                            lines.stream()
                                    .filter(line -> line.claim().equals(claim))
                                    .findFirst()
                                    .orElse(null),
                            new ArrayList<>());
        }
    }

    /**
     * A cap as a picture: shares of its width, in percent.
     *
     * @param used granted
     * @param over would be granted if the cap did not stop it
     * @param limit where the cap stands
     */
    record Bar(CapApplied cap, int used, int over, int limit) {

        static Bar of(CapApplied cap) {
            int stop = cap.limit() == null ? cap.wanted() : cap.limit().intValue();
            int whole = Math.max(1, Math.max(stop, cap.wanted()));
            int used = 100 * cap.used() / whole;
            return new Bar(cap, used, 100 * Math.max(cap.wanted(), cap.used()) / whole - used, 100 * stop / whole);
        }
    }
}
