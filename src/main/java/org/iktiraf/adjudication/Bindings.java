package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;

/** The bindings of one rulebook, each made once for a day: most cases of a season share their days. */
final class Bindings {

    private static final int MOST = 4096;

    private final Rulebook rulebook;
    private final Map<Key, Binding> made = new ConcurrentHashMap<>();

    Bindings(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Whether these are the bindings of that very rulebook. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(Rulebook other) {
        return rulebook == other;
    }

    Binding of(Edition edition, LocalDate on) {
        if (made.size() > MOST) {
            made.clear();
        }
        return made.computeIfAbsent(new Key(edition.slug(), on), key -> Binding.of(edition, rulebook, on));
    }

    private record Key(String slug, LocalDate on) {}
}
