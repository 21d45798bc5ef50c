package org.iktiraf.policy.files;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.Setting;

/** The entries of a policy and the rules of its logic answer one another by name. */
final class LogicCheck {

    private final Checked checked;
    private final Binding logic;

    private LogicCheck(Checked checked) {
        this.checked = checked;
        this.logic = new Binding(checked.reading(), checked.file());
    }

    /** Says nothing where a file cannot be read in full: what is missing may only be misread. */
    static void check(Checked checked) {
        FolderRead reading = checked.reading();
        PolicyFile file = checked.file();
        Stream<String> slugs = Stream.concat(Stream.of(file.slug()), Stream.ofNullable(file.follows()));
        if (slugs.noneMatch(slug ->
                reading.faults.anyIn(PolicyFile.path(slug)) || reading.faults.anyIn(PolicyFile.logicPath(slug)))) {
            LogicCheck check = new LogicCheck(checked);
            reading.logics.of(file.slug()).forEach(check::rule);
            check.logic.inherited().forEach(check::inherited);
            checked.eachEntry(check::entry);
        }
    }

    private void rule(RuleOutline rule) {
        Place at = new Place(checked.file().logicPath(), rule.line());
        if (!checked.policy().entries().containsKey(rule.name())) {
            checked.fault(at, "Rule \"%s\" has no entry in policy.yaml.".formatted(rule.name()));
            return;
        }
        Set<String> spoken = new HashSet<>(rule.findings());
        spoken.addAll(rule.caps());
        if (!spoken.equals(Set.of(rule.name()))) {
            checked.fault(
                    at,
                    "Rule \"%s\" must speak in its own name, and in no other%s."
                            .formatted(rule.name(), spoken.isEmpty() ? "; it says nothing" : ""));
        }
        fields(at, rule);
        logic.missing(rule)
                .forEach(setting -> checked.fault(
                        at,
                        "Rule \"%s\" reads \"%s\" of \"%s\", which is not there."
                                .formatted(rule.name(), setting.name(), setting.rule())));
    }

    private void fields(Place at, RuleOutline rule) {
        rule.fields().stream()
                .filter(read ->
                        !read.field().equals(read.accessor()) && !read.field().endsWith("." + read.accessor()))
                .forEach(read -> checked.fault(
                        at,
                        "Rule \"%s\" compares %s, but cites \"%s\"."
                                .formatted(rule.name(), read.accessor(), read.field())));
    }

    private void inherited(RuleOutline rule) {
        logic.missing(rule).stream()
                .map(Setting::rule)
                .filter(checked.file().leavesOut()::contains)
                .forEach(name -> checked.fault(
                        checked.fields().at("leaves out"),
                        "\"%s\" cannot be left out: rule \"%s\" reads it.".formatted(name, rule.name())));
    }

    private void entry(Fields fields, Entry entry) {
        boolean hasRule = logic.names().contains(entry.name());
        if (!hasRule && entry.part() != Part.NOTICE) {
            checked.fault(fields.at(), noRule(entry));
            return;
        }
        if (hasRule && fields.has("routes")) {
            checked.fault(fields.at("routes"), "Only a notice without a rule has routes.");
        }
        if (!hasRule) {
            findsNothing(fields);
        }
        readers(fields, entry, hasRule);
    }

    private void findsNothing(Fields notice) {
        Stream.of(Outcomes.WHEN_MET, Outcomes.WHEN_NOT_MET, Outcomes.WHEN_CANNOT_TELL)
                .filter(notice::has)
                .forEach(key -> checked.fault(
                        notice.at(key), "A notice without a rule finds nothing; leave out \"%s\".".formatted(key)));
    }

    private String noRule(Entry entry) {
        return checked.followed()
                .filter(followed -> !followed.entries().containsKey(entry.name()))
                .map(followed -> "%s has no rule \"%s\" to restate, and rules.drl here has none either."
                        .formatted(followed.slug(), entry.name()))
                .orElse("\"%s\" has no rule in rules.drl.".formatted(entry.name()));
    }

    private void readers(Fields fields, Entry entry, boolean hasRule) {
        Set<String> shown = new HashSet<>();
        if (!hasRule) {
            shown.addAll(SentencesCheck.placeholders(entry.says()));
        }
        entry.figures().keySet().stream()
                .filter(name -> !shown.contains(name) && !logic.readsFigure(entry.name(), name))
                .forEach(name -> unread(fields.block("figures").at(name), "figure", name));
        entry.readings().keySet().stream()
                .filter(name -> !logic.readsReading(entry.name(), name))
                .forEach(name -> unread(fields.block("readings").at(name), "reading", name));
    }

    private void unread(Place at, String what, String name) {
        checked.fault(at, "No rule reads the %s \"%s\".".formatted(what, name));
    }
}
