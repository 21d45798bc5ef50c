package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes on published days. One whose first day nobody has published begins {@code undated}: it answers on
 * every day until the first that is known, and says so. Any other has no answer before its first day: it refuses instead
 * of guessing.
 */
public final class Dated<T> {

    private final @Nullable T undated;
    private final NavigableMap<LocalDate, T> since;

    private Dated(@Nullable T undated, NavigableMap<LocalDate, T> since) {
        this.undated = undated;
        this.since = Collections.unmodifiableNavigableMap(since);
    }

    public static <T> Dated<T> undated(T value) {
        return new Dated<>(value, new TreeMap<>());
    }

    /** A value of which nobody has published since when it is in force, and those that follow it on known days. */
    public static <T> Dated<T> undated(T value, NavigableMap<LocalDate, T> since) {
        return new Dated<>(value, new TreeMap<>(since));
    }

    /** Values by the first day on which each is in force; at least one. */
    public static <T> Dated<T> since(NavigableMap<LocalDate, T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A dated value needs at least one day");
        }
        return new Dated<>(null, new TreeMap<>(values));
    }

    /** The value in force on a day, with the day since which it is; empty before the first. */
    public Optional<InForce<T>> on(LocalDate day) {
        Map.Entry<LocalDate, T> known = since.floorEntry(day);
        if (known != null) {
            return Optional.of(new InForce<>(known.getValue(), known.getKey()));
        }
        return Optional.ofNullable(undated).map(value -> new InForce<>(value, null));
    }

    /** All values, oldest first. */
    public List<T> values() {
        return Stream.concat(Stream.ofNullable(undated), since.values().stream())
                .toList();
    }

    /** What holds before the first known day; empty where nothing does. */
    public Optional<T> atFirst() {
        return Optional.ofNullable(undated);
    }

    /** The known days on which values take force, oldest first; may be empty where it begins undated. */
    public NavigableMap<LocalDate, T> byDay() {
        return since;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dated<?> that
                && java.util.Objects.equals(undated, that.undated)
                && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(undated, since);
    }

    @Override
    public String toString() {
        return atFirst().map(value -> value + " (undated) ").orElse("") + (since.isEmpty() ? "" : since);
    }

    /**
     * A value in force.
     *
     * @param since null where nobody has published the day
     */
    public record InForce<T>(T value, @Nullable LocalDate since) {}
}
