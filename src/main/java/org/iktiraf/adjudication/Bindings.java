package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;

/** The bindings of one rulebook, each made once for a day: most cases of a season share their days. */
final class Bindings {

    private static final int MOST = 4096;

    private final Rulebook rulebook;
    private final List<Edition> everywhere;
    private final Map<List<String>, List<Edition>> over = new ConcurrentHashMap<>();
    private final Map<Key, Binding> made = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<String, Entry>> together = new ConcurrentHashMap<>();

    Bindings(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.everywhere = rulebook.editions().values().stream()
                .filter(edition -> edition.policy().bindsEvery())
                .sorted(Comparator.comparing(Edition::slug))
                .toList();
    }

    /** Whether these are the bindings of that very rulebook. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(Rulebook other) {
        return rulebook == other;
    }

    /** What binds a programme: what it names, and what binds every programme and is not restated by those. */
    List<Edition> over(Programme programme) {
        return over.computeIfAbsent(programme.policies(), named -> {
            List<Edition> editions = new ArrayList<>();
            named.forEach(slug -> editions.add(rulebook.edition(slug).orElseThrow()));
            everywhere.stream()
                    .filter(every -> editions.stream().noneMatch(one -> replaces(one, every)))
                    .toList()
                    .forEach(editions::add);
            return List.copyOf(editions);
        });
    }

    private static boolean replaces(Edition one, Edition every) {
        return one.slug().equals(every.slug())
                || every.slug().equals(one.policy().follows());
    }

    Binding of(Edition edition, LocalDate on) {
        if (made.size() > MOST) {
            made.clear();
            over.clear();
            together.clear();
        }
        return made.computeIfAbsent(new Key(edition.slug(), on), key -> Binding.of(edition, rulebook, on));
    }

    /** The entries of all policies that bind together, by full name. */
    Map<String, Entry> entries(List<Edition> editions) {
        List<String> slugs = editions.stream().map(Edition::slug).toList();
        return together.computeIfAbsent(slugs, key -> {
            Map<String, Entry> entries = new HashMap<>();
            editions.forEach(edition ->
                    edition.policy().entries().values().forEach(entry -> entries.put(entry.fullName(), entry)));
            return entries;
        });
    }

    private record Key(String slug, LocalDate on) {}
}
