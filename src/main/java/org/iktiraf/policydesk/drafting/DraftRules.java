package org.iktiraf.policydesk.drafting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.springframework.util.ConcurrentLruCache;

/** What a draft says, read without building any of it; the last few are remembered. */
@Component
public final class DraftRules {

    private static final int MOST_REMEMBERED = 8;

    private final DraftTexts texts;
    private final LogicReader guarded;
    private final ConcurrentLruCache<Map<String, String>, Rulebook> rulebooks =
            new ConcurrentLruCache<>(MOST_REMEMBERED, this::reread);
    private final ConcurrentLruCache<OneOf, List<Fault>> wrongs =
            new ConcurrentLruCache<>(MOST_REMEMBERED, this::wrong);

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
        return wrongs.get(new OneOf(Map.copyOf(files), path));
    }

    private List<Fault> wrong(OneOf one) {
        return RuleFiles.wrong(one.files(), one.path(), guarded);
    }

    /**
     * Rules as text can be read, without asking whether they are well kept or would compile.
     *
     * @throws FaultyRules if they cannot
     */
    public Rulebook rulebook(Map<String, String> files) {
        return rulebooks.get(Map.copyOf(files));
    }

    private Rulebook reread(Map<String, String> files) {
        return RuleFiles.reread(files, guarded);
    }

    private record OneOf(Map<String, String> files, String path) {}

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
