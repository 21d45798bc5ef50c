package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes on published days, or one whose day nobody has published ({@code undated}: it answers on every
 * day, and says so). A dated value has no answer before its first day: it refuses instead of guessing.
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

    /** Values by the first day on which each is in force; at least one. */
    public static <T> Dated<T> since(NavigableMap<LocalDate, T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A dated value needs at least one day");
        }
        return new Dated<>(null, new TreeMap<>(values));
    }

    /** The value in force on a day, with the day since which it is; empty before the first. */
    public Optional<InForce<T>> on(LocalDate day) {
        if (undated != null) {
            return Optional.of(new InForce<>(undated, null));
        }
        return Optional.ofNullable(since.floorEntry(day)).map(entry -> new InForce<>(entry.getValue(), entry.getKey()));
    }

    /** All values, oldest first. */
    public Collection<T> values() {
        return undated != null ? Collections.singleton(undated) : since.values();
    }

    /** The days on which values take force, oldest first; empty where undated. */
    public NavigableMap<LocalDate, T> byDay() {
        return since;
    }

    public boolean isUndated() {
        return undated != null;
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
        return undated != null ? undated + " (undated)" : since.toString();
    }

    /**
     * A value in force.
     *
     * @param since null where nobody has published the day
     */
    public record InForce<T>(T value, @Nullable LocalDate since) {}
}
