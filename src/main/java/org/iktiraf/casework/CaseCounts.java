package org.iktiraf.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many cases lie in each tray. */
public record CaseCounts(Map<Tray, Integer> of) {

    public CaseCounts {
        Map<Tray, Integer> all = new EnumMap<>(Tray.class);
        for (Tray tray : Tray.values()) {
            all.put(tray, of.getOrDefault(tray, 0));
        }
        of = Collections.unmodifiableMap(all);
    }

    public int in(Tray tray) {
        return of.getOrDefault(tray, 0);
    }
}
