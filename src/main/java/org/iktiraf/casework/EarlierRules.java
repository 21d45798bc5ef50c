package org.iktiraf.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.iktiraf.policy.Editions;
import org.iktiraf.policy.StoredEdition;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.policy.files.RuleFiles;
import org.springframework.stereotype.Component;

/** The rules of any moment at which a case was decided, by their hash; the last few are held ready. */
@Component
class EarlierRules {

    private static final int MOST_HELD = 4;

    private final CurrentRules current;
    private final Editions editions;
    private final LogicReader logic;
    private final Map<String, RulesOfMoment> held = new LinkedHashMap<>(16, 0.75f, true);

    EarlierRules(CurrentRules current, Editions editions, LogicReader logic) {
        this.current = current;
        this.editions = editions;
        this.logic = logic;
    }

    /** Keeps rules for ever, so that what was decided by them can be decided again. */
    void keep(RulesOfMoment rules) {
        synchronized (held) {
            if (held.containsKey(rules.hash())) {
                return;
            }
        }
        editions.keep(rules.toStore());
        hold(rules);
    }

    /** @throws IllegalStateException if they were never kept */
    RulesOfMoment of(String hash) {
        RulesOfMoment now = current.now();
        if (now.hash().equals(hash)) {
            return now;
        }
        synchronized (held) {
            RulesOfMoment known = held.get(hash);
            if (known != null) {
                return known;
            }
        }
        return hold(reread(hash));
    }

    private RulesOfMoment reread(String hash) {
        StoredEdition stored =
                editions.find(hash).orElseThrow(() -> new IllegalStateException("No rules are kept as " + hash));
        return new RulesOfMoment(RuleFiles.reread(stored.files(), logic), hash, stored.files());
    }

    private RulesOfMoment hold(RulesOfMoment rules) {
        synchronized (held) {
            held.put(rules.hash(), rules);
            if (held.size() > MOST_HELD) {
                held.remove(held.keySet().iterator().next());
            }
            return rules;
        }
    }
}
