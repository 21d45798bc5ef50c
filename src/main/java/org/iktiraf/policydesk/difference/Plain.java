package org.iktiraf.policydesk.difference;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as somebody reads them who knows no code: what is not stated is left out, and all the rest is named. */
final class Plain {

    private Plain() {}

    /** Null where there is nothing to say. */
    static @Nullable String words(@Nullable Object value) {
        String words = said(value);
        return words.isEmpty() ? null : words;
    }

    /** The name of a part as it is read: {@code appeal within days}. */
    static String name(RecordComponent part) {
        return part.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What a record says in one of its parts. */
    static @Nullable Object part(Object of, RecordComponent part) {
        try {
            part.getAccessor().trySetAccessible();
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No part " + part.getName() + " of " + of.getClass(), e);
        }
    }

    private static String said(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return joined(all.stream().map(Plain::nested));
        }
        if (value instanceof Map<?, ?> all) {
            return joined(all.entrySet().stream()
                    .map(one -> said(one.getKey()) + " " + nested(one.getValue()))
                    .sorted());
        }
        if (value instanceof Record all) {
            return record(all);
        }
        return single(value);
    }

    private static String single(@Nullable Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }

    /** Its parts with their names; one that says a single thing needs no name for it. */
    private static String record(Record all) {
        List<RecordComponent> stated = Arrays.stream(all.getClass().getRecordComponents())
                .filter(part -> !said(part(all, part)).isEmpty())
                .toList();
        return stated.size() == 1
                ? said(part(all, stated.get(0)))
                : joined(stated.stream().map(part -> name(part) + " " + nested(part(all, part))));
    }

    private static String nested(@Nullable Object value) {
        String words = said(value);
        return value instanceof Record && words.contains(", ") ? "(" + words + ")" : words;
    }

    private static String joined(Stream<String> all) {
        return all.filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
