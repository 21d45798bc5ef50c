package org.iktiraf.policy.files;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.Setting;

/** The rules that run for a policy: its own, and those that it inherits and neither leaves out nor replaces. */
final class Binding {

    private final FolderRead reading;
    private final Policy policy;
    private final List<RuleOutline> own;
    private final List<RuleOutline> inherited;

    Binding(FolderRead reading, PolicyFile file) {
        this.reading = reading;
        this.policy = Objects.requireNonNull(reading.policies.get(file.slug()));
        this.own = reading.logics.of(file.slug());
        Set<String> silent = own.stream().map(RuleOutline::name).collect(Collectors.toCollection(HashSet::new));
        silent.addAll(file.leavesOut());
        this.inherited = Optional.ofNullable(file.follows()).map(reading.logics::of).orElse(List.of()).stream()
                .filter(rule -> !silent.contains(rule.name()))
                .toList();
    }

    List<RuleOutline> inherited() {
        return inherited;
    }

    Set<String> names() {
        return running().map(RuleOutline::name).collect(Collectors.toSet());
    }

    boolean readsFigure(String rule, String name) {
        return readers(rule).anyMatch(outline -> outline.figures().contains(new Setting(rule, name)));
    }

    boolean readsReading(String rule, String name) {
        return readers(rule).anyMatch(outline -> outline.readings().contains(new Setting(rule, name)));
    }

    /** What a rule reads that neither the policy nor what it reads of others has. */
    List<Setting> missing(RuleOutline rule) {
        Stream<Setting> figures = rule.figures().stream()
                .filter(setting -> entries(setting).noneMatch(e -> e.figures().containsKey(setting.name())));
        Stream<Setting> readings = rule.readings().stream()
                .filter(setting -> entries(setting).noneMatch(e -> e.readings().containsKey(setting.name())));
        return Stream.concat(figures, readings).distinct().toList();
    }

    private Stream<Entry> entries(Setting setting) {
        Stream<Entry> others = policy.reads().stream()
                .map(FullName::of)
                .filter(name -> name.rule().equals(setting.rule()))
                .flatMap(name -> ReadsCheck.entry(reading, name).stream());
        return Stream.concat(Stream.ofNullable(policy.entries().get(setting.rule())), others);
    }

    private Stream<RuleOutline> running() {
        return Stream.concat(own.stream(), inherited.stream());
    }

    /** The rules that see an entry's figures and readings: those that run here, and those of policies that read it. */
    private Stream<RuleOutline> readers(String rule) {
        Stream<RuleOutline> others = reading.policies.values().stream()
                .filter(other -> other.reads().contains(policy.slug() + "/" + rule))
                .flatMap(other -> reading.logics.of(other.slug()).stream());
        return Stream.concat(running(), others);
    }
}
