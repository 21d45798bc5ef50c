package org.iktiraf.admissions.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * Experience over time: a bar for each stretch and, below, what all of them cover together, with gaps and overlaps.
 *
 * @param stretches those with both days known
 * @param parts the whole time from the first day to the last, in pieces
 * @param undated those of which a day is not known
 * @param months that are covered at least once, whole months of each unbroken time
 */
record Timeline(List<Stretch> stretches, List<Part> parts, List<Experience> undated, long months) {

    private static final int WIDTH = 1000;

    Timeline {
        stretches = List.copyOf(stretches);
        parts = List.copyOf(parts);
        undated = List.copyOf(undated);
    }

    static Timeline of(@Nullable Portfolio portfolio) {
        if (portfolio == null) {
            return new Timeline(List.of(), List.of(), List.of(), 0);
        }
        LocalDate on = portfolio.asks().on();
        List<Experience> dated = new ArrayList<>();
        List<Experience> undated = new ArrayList<>();
        portfolio.experience().forEach(one -> (until(one, on) == null ? undated : dated).add(one));
        List<Bar> bars = dated.stream()
                .map(one -> bar(one, on))
                .sorted(Comparator.comparing(Bar::from).thenComparing(bar -> bar.of.id()))
                .toList();
        if (bars.isEmpty()) {
            return new Timeline(List.of(), List.of(), undated, 0);
        }
        Span whole = new Span(
                bars.get(0).from,
                bars.stream().map(Bar::until).max(Comparator.naturalOrder()).orElseThrow());
        List<Part> parts = parts(bars, whole);
        return new Timeline(
                bars.stream().map(bar -> stretch(bar, bars, whole)).toList(), parts, undated, months(parts));
    }

    private static @Nullable LocalDate until(Experience one, LocalDate on) {
        LocalDate to = Boolean.TRUE.equals(one.current()) ? on : one.to();
        LocalDate from = one.from();
        return from == null || to == null || to.isBefore(from) ? null : to.plusDays(1);
    }

    private static Bar bar(Experience one, LocalDate on) {
        LocalDate from = one.from();
        LocalDate until = until(one, on);
        return new Bar(one, from == null ? on : from, until == null ? on : until);
    }

    private static Stretch stretch(Bar bar, List<Bar> all, Span whole) {
        return new Stretch(
                bar.of,
                bar.until.minusDays(1),
                ChronoUnit.MONTHS.between(bar.from, bar.until),
                whole.place(bar.from),
                whole.place(bar.until) - whole.place(bar.from),
                all.stream()
                        .filter(other -> !other.of.id().equals(bar.of.id()))
                        .filter(other -> other.from.isBefore(bar.until) && bar.from.isBefore(other.until))
                        .map(other -> other.of.id())
                        .toList());
    }

    private static List<Part> parts(List<Bar> bars, Span whole) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        bars.forEach(bar -> {
            turns.add(bar.from);
            turns.add(bar.until);
        });
        List<Part> parts = new ArrayList<>();
        LocalDate from = turns.first();
        for (LocalDate until : turns.tailSet(from, false)) {
            LocalDate start = from;
            long at = bars.stream()
                    .filter(bar -> !bar.from.isAfter(start) && bar.until.isAfter(start))
                    .count();
            add(parts, at == 0 ? "gap" : at == 1 ? "covered" : "overlap", start, until, whole);
            from = until;
        }
        return parts;
    }

    private static void add(List<Part> parts, String kind, LocalDate from, LocalDate until, Span whole) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        LocalDate first = from;
        if (last != null && last.kind.equals(kind)) {
            parts.remove(parts.size() - 1);
            first = last.from;
        }
        parts.add(
                new Part(kind, first, until.minusDays(1), whole.place(first), whole.place(until) - whole.place(first)));
    }

    private static long months(List<Part> parts) {
        long months = 0;
        LocalDate from = null;
        for (Part part : parts) {
            if (part.kind.equals("gap")) {
                from = null;
                continue;
            }
            LocalDate begun = from == null ? part.from : from;
            months +=
                    ChronoUnit.MONTHS.between(begun, part.to.plusDays(1)) - ChronoUnit.MONTHS.between(begun, part.from);
            from = begun;
        }
        return months;
    }

    public boolean isEmpty() {
        return stretches.isEmpty() && undated.isEmpty();
    }

    public LocalDate first() {
        return parts.get(0).from;
    }

    public LocalDate last() {
        return parts.get(parts.size() - 1).to;
    }

    /** Gaps and overlaps, which a reader must not miss. */
    public List<Part> remarkable() {
        return parts.stream().filter(part -> !part.kind.equals("covered")).toList();
    }

    /**
     * A stretch of experience.
     *
     * @param to last day, which is the day of application where it goes on
     * @param x where it begins, in thousandths of the whole time
     * @param overlaps ids of those at the same time
     */
    record Stretch(Experience of, LocalDate to, long months, int x, int width, List<String> overlaps) {

        Stretch {
            overlaps = List.copyOf(overlaps);
        }
    }

    /** A part of the whole time: {@code covered} once, {@code overlap} or {@code gap}. */
    record Part(String kind, LocalDate from, LocalDate to, int x, int width) {

        public long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private record Bar(Experience of, LocalDate from, LocalDate until) {}

    private record Span(LocalDate from, LocalDate until) {

        int place(LocalDate day) {
            return (int) (WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until));
        }
    }
}
