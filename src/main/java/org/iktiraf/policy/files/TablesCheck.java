package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.RuleLogic.Compared;
import org.iktiraf.policy.RuleOutline;

/** Tables of figures: bands that two of their cells claim, and levels of programmes for which they hold nothing. */
final class TablesCheck {

    private static final Pattern BAND = Pattern.compile("\\b(?:band|gradeBand)\\(figure ([\\w-]+)/([\\w-]+)");
    private static final Pattern BY_LEVEL =
            Pattern.compile("figure ([\\w-]+)/([\\w-]+)\\.at\\([\\w.()]*\\.level\\(\\)\\)");

    private final Checked checked;

    private TablesCheck(Checked checked) {
        this.checked = checked;
    }

    /** Two bands that begin at the same number: the second can never be given. */
    static void check(Checked checked) {
        TablesCheck tables = new TablesCheck(checked);
        tables.texts(BAND, tables::bands);
    }

    static void remark(Checked checked, Faults remarks) {
        TablesCheck tables = new TablesCheck(checked);
        Map<String, String> levels = tables.levels();
        tables.texts(BY_LEVEL, (entry, name, figure) -> tables.missing(entry, name, figure, levels, remarks));
    }

    private interface Seen {
        void figure(Entry entry, String name, Dated<FigureValue> figure);
    }

    private void texts(Pattern pattern, Seen seen) {
        for (RuleOutline rule : checked.reading().logics.of(checked.file().slug())) {
            for (Compared compared : rule.logic().compared()) {
                Matcher matcher = pattern.matcher(compared.found() + " " + String.join(" ", compared.required()));
                while (matcher.find()) {
                    Entry entry = checked.policy().entries().get(matcher.group(1));
                    Dated<FigureValue> figure =
                            entry == null ? null : entry.figures().get(matcher.group(2));
                    if (entry != null && figure != null) {
                        seen.figure(entry, matcher.group(2), figure);
                    }
                }
            }
        }
    }

    private void bands(Entry entry, String name, Dated<FigureValue> figure) {
        for (FigureValue value : figure.values()) {
            Map<BigDecimal, String> begins = new HashMap<>();
            value.table().forEach((band, number) -> {
                String other = begins.put(number.stripTrailingZeros(), band);
                if (other != null) {
                    checked.fault(
                            place(entry, name),
                            "\"%s\" and \"%s\" of \"%s\" begin at the same number, %s; one of them can never be given."
                                    .formatted(other, band, name, number.toPlainString()));
                }
            });
        }
    }

    /** Levels of the programmes that the policy binds, each with one of them. */
    private Map<String, String> levels() {
        Map<String, String> levels = new TreeMap<>();
        checked.reading()
                .institutions
                .values()
                .forEach(institution -> institution.programmes().stream()
                        .filter(programme ->
                                programme.policies().contains(checked.file().slug()))
                        .forEach(programme ->
                                levels.putIfAbsent(programme.level(), institution.slug() + " " + programme.code())));
        return levels;
    }

    private void missing(
            Entry entry, String name, Dated<FigureValue> figure, Map<String, String> levels, Faults remarks) {
        Set<String> missing = new TreeSet<>(levels.keySet());
        figure.values().forEach(value -> missing.removeAll(value.table().keySet()));
        boolean table = figure.values().stream().anyMatch(value -> value.number() == null);
        missing.forEach(level -> {
            if (table) {
                remarks.add(
                        place(entry, name),
                        "\"%s\" holds nothing for %s, the level of %s; of it the rule cannot tell."
                                .formatted(name, level, levels.get(level)));
            }
        });
    }

    private Place place(Entry entry, String name) {
        return checked.fields("rules", entry.name(), "figures").at(name);
    }
}
