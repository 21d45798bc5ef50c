package org.iktiraf.policydesk.drafting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.casework.RulesOfMoment;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policydesk.difference.Change;
import org.iktiraf.policydesk.difference.Differences;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What a draft says, read without building any of it; the last few are remembered. */
@Component
public final class DraftRules {

    private static final int MOST_REMEMBERED = 8;

    private final DraftTexts texts;
    private final LogicReader guarded;
    private final Map<String, Rulebook> lately = Collections.synchronizedMap(new LinkedHashMap<>());

    DraftRules(DraftTexts texts, @Qualifier("guarded") LogicReader guarded) {
        this.texts = texts;
        this.guarded = guarded;
    }

    /** The draft against what it is laid over. */
    public Said read(Draft draft) {
        Map<String, String> base = texts.base(draft);
        try {
            Rulebook before = rulebook(base);
            Rulebook after = rulebook(draft.over(base));
            Map<String, String> written = new TreeMap<>(base);
            written.keySet().retainAll(draft.files().keySet());
            return new Said(after, Differences.between(before, after, written, draft.files()), List.of());
        } catch (FaultyRules e) {
            return new Said(null, List.of(), e.faults());
        }
    }

    /** What is wrong with rules as text, and with how one of their files is kept, as far as reading tells it. */
    public List<Fault> wrong(Map<String, String> files, String path) {
        return RuleFiles.wrong(files, path, guarded);
    }

    /**
     * Rules as text can be read, without asking whether they are well kept or would compile.
     *
     * @throws FaultyRules if they cannot
     */
    public Rulebook rulebook(Map<String, String> files) {
        String hash = RulesOfMoment.hash(files);
        Rulebook known = lately.get(hash);
        if (known != null) {
            return known;
        }
        Rulebook read = RuleFiles.reread(files, guarded);
        synchronized (lately) {
            lately.put(hash, read);
            if (lately.size() > MOST_REMEMBERED) {
                lately.remove(lately.keySet().iterator().next());
            }
        }
        return read;
    }

    /**
     * What a draft says.
     *
     * @param rulebook null where it cannot be read
     * @param changes against what it is laid over; empty where it cannot be read
     * @param faults that keep it from being read
     */
    public record Said(@Nullable Rulebook rulebook, List<Change> changes, List<Fault> faults) {

        public Said {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }
}
