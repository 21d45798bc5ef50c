package org.iktiraf.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All overrides of a case, as its history tells them. */
public record Overrides(List<Overruling> all) {

    public Overrides {
        all = List.copyOf(all);
    }

    public static Overrides of(List<Recorded> history) {
        List<Overruling> all = new ArrayList<>();
        for (Recorded one : history) {
            Step step = one.step();
            switch (step.kind()) {
                case OVERRIDE_PROPOSED -> all.add(Overruling.proposed(all.size() + 1, step));
                case OVERRIDE_CONFIRMED, OVERRIDE_REFUSED -> {
                    int at = Integer.parseInt(step.fact("number")) - 1;
                    all.set(at, all.get(at).settled(step));
                }
                default -> {}
            }
        }
        return new Overrides(all);
    }

    public List<Overruling> waiting() {
        return all.stream().filter(Overruling::waits).toList();
    }

    /** Those that count: of several of the same finding or line, the last. */
    public List<Overruling> confirmed() {
        Map<Target, Overruling> last = new LinkedHashMap<>();
        all.stream().filter(Overruling::isConfirmed).forEach(one -> last.put(one.target(), one));
        return List.copyOf(last.values());
    }

    /** @throws NotPossible if there is none, or it was settled before */
    Overruling waiting(int number) {
        Overruling found = number < 1 || number > all.size() ? null : all.get(number - 1);
        if (found == null || !found.waits()) {
            throw new NotPossible(NotPossible.Reason.NOTHING_WAITS);
        }
        return found;
    }
}
