package org.iktiraf.admissions.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;

/** The findings of a decision, numbered, and by the places where they found their values. */
final class FindingIndex {

    private final List<FindingRef> all = new ArrayList<>();
    private final IdentityHashMap<FindingShown, String> anchors = new IdentityHashMap<>();
    private final Map<String, List<FindingRef>> byPlace = new HashMap<>();

    FindingIndex(List<FindingShown> findings, Places places) {
        for (FindingShown finding : findings) {
            FindingRef ref = new FindingRef("finding-" + (all.size() + 1), finding);
            all.add(ref);
            anchors.put(finding, ref.anchor());
            byPlace.computeIfAbsent(places.nearest(finding.where()), place -> new ArrayList<>())
                    .add(ref);
        }
    }

    String anchor(FindingShown finding) {
        return anchors.getOrDefault(finding, "");
    }

    List<FindingRef> at(String place) {
        return List.copyOf(byPlace.getOrDefault(place, List.of()));
    }

    Stream<FindingRef> all(Predicate<FindingShown> wanted) {
        return all.stream().filter(ref -> wanted.test(ref.finding()));
    }
}
