package org.iktiraf.policydesk.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Readings;
import org.iktiraf.policydesk.difference.Change.Kind;
import org.jspecify.annotations.Nullable;

/** What one rule says otherwise: its figures and readings day by day, everything else as a whole. */
final class EntryDifference {

    private final String slug;
    private final String rule;
    private final List<Change> changes = new ArrayList<>();

    private EntryDifference(String slug, String rule) {
        this.slug = slug;
        this.rule = rule;
    }

    static List<Change> between(String slug, String rule, @Nullable Entry before, @Nullable Entry after) {
        EntryDifference difference = new EntryDifference(slug, rule);
        if (before == null || after == null) {
            difference.add(Kind.RULE, "", sentence(before), sentence(after));
        } else {
            difference.compare(before, after);
        }
        return difference.changes;
    }

    private static @Nullable String sentence(@Nullable Entry entry) {
        return entry == null ? null : entry.says().en();
    }

    private void compare(Entry before, Entry after) {
        Pairs.differing(
                before.figures(),
                after.figures(),
                (name, was, is) -> dated(Kind.FIGURE, name, was, is, EntryDifference::cells));
        Pairs.differing(before.readings(), after.readings(), this::readings);
        whole(Kind.SENTENCE, "en", before, after, entry -> entry.says().en());
        whole(Kind.SENTENCE, "ms", before, after, entry -> entry.says().ms());
        whole(Kind.NOTE, "", before, after, Entry::note);
        whole(Kind.CITATION, "", before, after, Entry::cites);
        whole(Kind.PART, "for", before, after, Entry::part);
        whole(Kind.PART, "any of", before, after, Entry::anyOf);
        whole(Kind.PART, "when met", before, after, Entry::whenMet);
        whole(Kind.PART, "when not met", before, after, Entry::whenNotMet);
        whole(Kind.PART, "when cannot tell", before, after, Entry::whenCannotTell);
        whole(Kind.PART, "restate", before, after, Entry::restate);
        whole(Kind.PART, "routes", before, after, Entry::routes);
    }

    private void readings(String name, @Nullable Readings before, @Nullable Readings after) {
        dated(Kind.READING, name, chosen(before), chosen(after), value -> Map.of("", value));
        if (before != null && after != null) {
            Parts.differing(
                    name, before.of(), after.of(), Set.of(), (part, was, is) -> add(Kind.READING, part, was, is));
        }
    }

    private static @Nullable Dated<String> chosen(@Nullable Readings readings) {
        return readings == null ? null : readings.chosen();
    }

    private static Map<String, String> cells(FigureValue value) {
        return value.number() != null
                ? Map.of("", plain(value.number()))
                : value.table().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> plain(cell.getValue())));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** Compares on every day on which either changes, and cell by cell. */
    private <T> void dated(
            Kind kind,
            String name,
            @Nullable Dated<T> before,
            @Nullable Dated<T> after,
            Function<T, Map<String, String>> cells) {
        TreeSet<LocalDate> days = new TreeSet<>(days(before));
        days.addAll(days(after));
        days.add(LocalDate.MIN);
        Map<String, String> seen = new HashMap<>();
        for (LocalDate day : days) {
            Map<String, String> was = at(before, day, cells);
            Map<String, String> is = at(after, day, cells);
            Pairs.differing(was, is, (cell, from, to) -> {
                String turned = from + " -> " + to;
                if (!turned.equals(seen.put(cell, turned))) {
                    String full = cell.isEmpty() ? name : name + " " + cell;
                    changes.add(new Change(slug, rule, kind, full, from, to, since(after, day)));
                }
            });
        }
    }

    private static <T> @Nullable LocalDate since(@Nullable Dated<T> dated, LocalDate day) {
        return dated == null ? null : dated.on(day).map(Dated.InForce::since).orElse(null);
    }

    private static <T> Set<LocalDate> days(@Nullable Dated<T> dated) {
        return dated == null ? Set.of() : dated.byDay().keySet();
    }

    private static <T> Map<String, String> at(
            @Nullable Dated<T> dated, LocalDate day, Function<T, Map<String, String>> cells) {
        return dated == null
                ? Map.of()
                : dated.on(day).map(Dated.InForce::value).map(cells).orElse(Map.of());
    }

    private void whole(Kind kind, String name, Entry before, Entry after, Function<Entry, @Nullable Object> of) {
        Parts.differing(name, of.apply(before), of.apply(after), Set.of(), (part, was, is) -> add(kind, part, was, is));
    }

    private void add(Kind kind, String name, @Nullable Object before, @Nullable Object after) {
        changes.add(new Change(slug, rule, kind, name, Plain.words(before), Plain.words(after), null));
    }
}
