package org.iktiraf.issuing.keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is shown; its secret is nowhere.
 *
 * @param retired day on which the next one was made; null of the one that signs
 * @param withdrawn day from which nothing that it signed is to be believed; null while it is
 */
record KeyShown(
        String id,
        int number,
        String multikey,
        LocalDate made,
        @Nullable LocalDate retired,
        @Nullable LocalDate withdrawn) {

    /** The newest first. */
    static List<KeyShown> of(List<SigningKey> oldestFirst) {
        List<KeyShown> shown = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            SigningKey key = oldestFirst.get(i);
            LocalDate retired =
                    i + 1 < oldestFirst.size() ? oldestFirst.get(i + 1).made() : null;
            shown.add(0, new KeyShown(key.id(), key.number(), key.multikey(), key.made(), retired, key.withdrawn()));
        }
        return shown;
    }

    public boolean signs() {
        return retired == null;
    }
}
