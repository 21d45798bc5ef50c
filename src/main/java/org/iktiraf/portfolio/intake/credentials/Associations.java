package org.iktiraf.portfolio.intake.credentials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** What is part of what in a learner record, by the ids of credentials before those of achievements, which may be shared. */
final class Associations {

    private static final int MOST_LINKS = 2000;

    private final Map<String, List<PieceRead>> byCredential = new HashMap<>();
    private final Map<String, List<PieceRead>> byAchievement = new HashMap<>();
    private final Map<String, PieceRead> pieces = new HashMap<>();
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private int links;

    void add(PieceRead piece, Spot credential) {
        pieces.put(piece.id(), piece);
        known(byCredential, credential.id(), piece);
        known(
                byAchievement,
                credential.to("credentialSubject").to("achievement").id(),
                piece);
    }

    private static void known(Map<String, List<PieceRead>> by, @Nullable String id, PieceRead piece) {
        if (id != null) {
            by.computeIfAbsent(id, key -> new ArrayList<>()).add(piece);
        }
    }

    /** Whether a credential was added for that achievement. */
    boolean knows(@Nullable String achievement) {
        return achievement != null && byAchievement.containsKey(achievement);
    }

    void link(Spot subject) {
        for (Spot association : subject.each("association")) {
            if (association.node().isObject()) {
                link(
                        association,
                        String.valueOf(association.to("associationType").text()));
            } else {
                association.into().remark("wrong-type-object", association.at());
            }
        }
        parts.forEach((parent, children) -> piece(parent).ids("parts", children, place(parent)));
    }

    private void link(Spot association, String type) {
        switch (type) {
            case "isParentOf", "hasPart" -> link(association, "sourceId", "targetId");
            case "isChildOf", "isPartOf" -> link(association, "targetId", "sourceId");
            default -> {
                // the others say nothing of parts
            }
        }
    }

    private void link(Spot association, String parent, String child) {
        List<PieceRead> parents = named(association.to(parent));
        List<PieceRead> children = named(association.to(child));
        if (parents.isEmpty() || children.isEmpty()) {
            association.into().remark("association-outside", association.at());
        }
        for (PieceRead one : parents) {
            children.stream().limit(MOST_LINKS).forEach(other -> link(one.id(), other.id(), association));
        }
    }

    private List<PieceRead> named(Spot id) {
        String key = String.valueOf(id.id());
        return byCredential.getOrDefault(key, byAchievement.getOrDefault(key, List.of()));
    }

    private void link(String parent, String child, Spot association) {
        if (++links > MOST_LINKS) {
            association.into().remark("only-first", "association", String.valueOf(MOST_LINKS));
            return;
        }
        if (leads(child, parent, new LinkedHashSet<>())) {
            association.into().remark("association-circle", association.at());
            return;
        }
        parts.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child);
        places.putIfAbsent(parent, association.at());
    }

    private boolean leads(String from, String to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && parts.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(next, to, seen)));
    }

    private PieceRead piece(String id) {
        return Objects.requireNonNull(pieces.get(id));
    }

    private String place(String id) {
        return places.getOrDefault(id, "");
    }
}
