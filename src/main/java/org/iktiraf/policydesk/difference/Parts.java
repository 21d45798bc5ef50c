package org.iktiraf.policydesk.difference;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.policydesk.difference.Pairs.Pair;
import org.jspecify.annotations.Nullable;

/** Finds the least parts in which two values differ, so that a reviewer reads those and not the values. */
final class Parts {

    private final Set<String> left;
    private final Pair<Object> each;

    private Parts(Set<String> left, Pair<Object> each) {
        this.left = left;
        this.each = each;
    }

    /**
     * Calls for each part that differs, by its name behind the name of the whole.
     *
     * @param left parts that somebody else compares
     */
    static void differing(
            String name, @Nullable Object before, @Nullable Object after, Set<String> left, Pair<Object> each) {
        new Parts(left, each).compare(name, before, after);
    }

    private void compare(String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Record was && after instanceof Record is) {
            records(name, was, is);
        } else if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            Pairs.differing(byWord(was), byWord(is), (key, old, now) -> compare(of(name, key), old, now));
        } else if (before instanceof Collection<?> was && after instanceof Collection<?> is) {
            collections(name, was, is);
        } else {
            each.differ(name, before, after);
        }
    }

    private void records(String name, Record before, Record after) {
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            if (!left.contains(part.getName())) {
                compare(of(name, Plain.name(part)), Plain.part(before, part), Plain.part(after, part));
            }
        }
    }

    private void collections(String name, Collection<?> before, Collection<?> after) {
        Map<String, Object> was = byFirst(before);
        Map<String, Object> is = byFirst(after);
        if (was.size() == before.size() && is.size() == after.size() && !was.equals(is)) {
            Pairs.differing(was, is, (key, old, now) -> compare(of(name, key), old, now));
        } else {
            elements(name, before, after);
        }
    }

    /** What is gone and what is new; where only the order differs, all of them. */
    private void elements(String name, Collection<?> before, Collection<?> after) {
        List<?> gone = before.stream().filter(one -> !after.contains(one)).toList();
        List<?> come = after.stream().filter(one -> !before.contains(one)).toList();
        boolean order = gone.isEmpty() && come.isEmpty();
        each.differ(name, order ? before : orNull(gone), order ? after : orNull(come));
    }

    private static @Nullable Object orNull(List<?> all) {
        return all.isEmpty() ? null : all;
    }

    /** Records by what their first part says, which names them; what is no record has no such name. */
    private static Map<String, Object> byFirst(Collection<?> all) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object one : all) {
            if (one instanceof Record) {
                named.put(String.valueOf(Plain.part(one, one.getClass().getRecordComponents()[0])), one);
            }
        }
        return named;
    }

    private static Map<String, Object> byWord(Map<?, ?> all) {
        Map<String, Object> words = new LinkedHashMap<>();
        all.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }

    private static String of(String name, String part) {
        return (name + " " + part).strip();
    }
}
