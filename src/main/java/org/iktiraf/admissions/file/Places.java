package org.iktiraf.admissions.file;

import java.util.Set;

/** Where on the page a value stands that a finding found; the nearest thing around it where it has no place of its own. */
final class Places {

    private final Set<String> known;

    Places(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** The place itself, or its piece, or the list in which that stands. */
    String nearest(String where) {
        String place = where;
        while (!known.contains(place)) {
            int cut = Math.max(place.lastIndexOf('.'), place.lastIndexOf('/'));
            if (cut < 0) {
                return where;
            }
            place = place.substring(0, cut);
        }
        return place;
    }

    static String anchor(String place) {
        return "at-" + place;
    }
}
