package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.jspecify.annotations.Nullable;

/** Brings values to the few shapes that a finding keeps: number, yes/no, word, date as a word, sorted list of words. */
public final class Values {

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private Values() {}

    public static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Found found) {
            return plain(found.value());
        } else if (value instanceof Figure figure) {
            return plain(figure.value());
        } else if (value instanceof Reading reading) {
            return reading.means().isEmpty() ? reading.word() : plain(reading.means());
        } else if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            return number.scale() == 0
                    ? number
                    : number.signum() == 0
                            ? BigDecimal.ZERO
                            : new BigDecimal(number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Collection<?> many) {
            return sortedWords(many);
        } else if (value == null || value instanceof Boolean) {
            return value;
        }
        return word(value);
    }

    private static List<?> sortedWords(Collection<?> many) {
        if (many instanceof List<?> list && areSortedWords(list)) {
            return List.copyOf(list);
        }
        return isNumbers(many)
                ? many.stream()
                        .map(BigDecimal.class::cast)
                        .sorted()
                        .map(Values::word)
                        .toList()
                : many.stream().map(Values::word).sorted().toList();
    }

    private static boolean areSortedWords(List<?> list) {
        String before = "";
        for (Object one : list) {
            if (!(one instanceof String word) || word.compareTo(before) < 0) {
                return false;
            }
            before = word;
        }
        return true;
    }

    /** The value to compare, not yet brought to a plain shape: dates and grades compare as what they are. */
    public static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof LocalDate || value instanceof GradeHere
                ? value
                : value instanceof Found found ? comparable(found.value()) : plain(value);
    }

    /** All that a value may be: the numbers of which it may be any, otherwise itself as it compares; none if not known. */
    public static List<Object> possible(@Nullable Object value) {
        Object what = value instanceof Found found ? found.value() : value;
        return isSet(what) ? List.copyOf((List<?>) what) : one(comparable(what));
    }

    /** As {@link #possible}, a value that is no such set in its plain shape. */
    public static List<Object> possiblePlain(@Nullable Object value) {
        Object what = value instanceof Found found ? found.value() : value;
        return isSet(what) ? List.copyOf((List<?>) what) : one(plain(what));
    }

    private static List<Object> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isSet(@Nullable Object what) {
        return what instanceof List<?> many && !many.isEmpty() && isNumbers(many);
    }

    private static boolean isNumbers(Collection<?> many) {
        for (Object one : many) {
            if (!(one instanceof BigDecimal)) {
                return false;
            }
        }
        return true;
    }

    public static String word(Object value) {
        return value instanceof Enum<?> constant ? WORDS.computeIfAbsent(constant, Values::kebab) : value.toString();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<?> list(@Nullable Object plain) {
        return plain instanceof List<?> list ? list : plain == null ? List.of() : List.of(plain);
    }

    /** Whether a value is one of those wanted, which a reading writes as words even where they are numbers. */
    public static boolean among(Object value, Object wanted) {
        List<?> all = list(wanted);
        return all.contains(value) || all.contains(word(value));
    }

    /** How two values of one kind compare. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static int order(Object value, Object wanted) {
        if (value.getClass() != wanted.getClass()) {
            throw new IllegalArgumentException("Cannot compare " + value + " with " + wanted);
        }
        return ((Comparable) value).compareTo(wanted);
    }
}
