package org.iktiraf.policy.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;

/** Collects what is wrong, once each, so that one reading shows all of it that anybody could put right at once. */
final class Faults {

    private static final int MOST = 500;

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparing(Fault::line);

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Place at, String message) {
        keep(new Fault(at.file(), at.line(), message));
    }

    void addAll(Collection<Fault> more) {
        more.forEach(this::keep);
    }

    /** Adds what stands on lines that have no fault yet: the rest may only follow from the faults already there. */
    void addFollowing(Collection<Fault> more) {
        Set<Fault> before = Set.copyOf(found);
        Predicate<Fault> news = fault ->
                before.stream().noneMatch(old -> old.file().equals(fault.file()) && old.line() == fault.line());
        more.stream().filter(news).forEach(this::keep);
    }

    private void keep(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    Set<String> messagesIn(String file) {
        return found.stream()
                .filter(fault -> fault.file().equals(file))
                .map(Fault::message)
                .collect(Collectors.toSet());
    }

    boolean anyIn(String file) {
        return found.stream().anyMatch(fault -> fault.file().equals(file));
    }

    List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyRules(all());
        }
    }
}
