package org.iktiraf.policy.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.RuleLogic.Asked;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.Setting;

/** Readings against the words that rules ask for, groups of alternatives against their members. */
final class SettingsAsked {

    private final Checked checked;
    private final List<RuleOutline> running;

    private SettingsAsked(Checked checked) {
        this.checked = checked;
        Binding binding = new Binding(checked.reading(), checked.file());
        this.running = Stream.concat(
                        checked.reading().logics.of(checked.file().slug()).stream(), binding.inherited().stream())
                .toList();
    }

    /** A rule that asks for a word which its reading does not have is never reached. */
    static void check(Checked checked) {
        SettingsAsked settings = new SettingsAsked(checked);
        checked.reading().logics.of(checked.file().slug()).forEach(settings::unreachable);
    }

    static void remark(Checked checked, Faults remarks) {
        SettingsAsked settings = new SettingsAsked(checked);
        settings.alike(remarks);
        settings.lonely(remarks);
    }

    private void unreachable(RuleOutline rule) {
        for (Asked asked : rule.logic().asked()) {
            Entry entry = checked.policy().entries().get(asked.reading().rule());
            Readings readings =
                    entry == null ? null : entry.readings().get(asked.reading().name());
            if (readings != null && !readings.of().containsKey(asked.word())) {
                checked.fault(
                        new Place(checked.file().logicPath(), rule.line()),
                        "Rule \"%s\" asks for the reading \"%s\", but the readings of \"%s\" are: %s."
                                .formatted(
                                        rule.name(),
                                        asked.word(),
                                        asked.reading().name(),
                                        String.join(", ", readings.of().keySet())));
            }
        }
    }

    /** Readings of which two or more are named by no rule, and nothing else of them is used, do all the same. */
    private void alike(Faults remarks) {
        checked.eachEntry((fields, entry) -> entry.readings().forEach((name, readings) -> {
            Setting setting = new Setting(entry.name(), name);
            List<RuleOutline> readers = running.stream()
                    .filter(rule -> rule.readings().contains(setting))
                    .toList();
            Set<String> unasked = new TreeSet<>(readings.of().keySet());
            readers.forEach(rule -> rule.logic().asked().stream()
                    .filter(asked -> asked.reading().equals(setting))
                    .forEach(asked -> unasked.remove(asked.word())));
            boolean told = !readers.isEmpty()
                    && readers.stream()
                            .allMatch(rule -> !rule.logic().conditions().isEmpty()
                                    && !rule.logic().bound().contains(setting));
            if (told && unasked.size() > 1 && checked.writes("rules", entry.name(), "readings", name)) {
                remarks.add(
                        fields.block("readings").at(name),
                        "No rule asks for the readings %s of \"%s\": it makes no difference which is chosen."
                                .formatted(String.join(", ", unasked), name));
            }
        }));
    }

    private void lonely(Faults remarks) {
        Map<String, List<Entry>> groups = checked.policy().entries().values().stream()
                .filter(entry -> entry.anyOf() != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.anyOf())));
        groups.forEach((group, members) -> {
            Entry only = members.get(0);
            if (members.size() == 1 && checked.writes("rules", only.name(), "any of")) {
                remarks.add(
                        checked.fields("rules", only.name()).at("any of"),
                        "\"%s\" is the only rule of \"any of: %s\", so it is no alternative to anything."
                                .formatted(only.name(), group));
            }
        });
    }
}
