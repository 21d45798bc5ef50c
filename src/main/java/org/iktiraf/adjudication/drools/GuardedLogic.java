package org.iktiraf.adjudication.drools;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.files.LogicReader;
import org.springframework.stereotype.Component;

/**
 * Reads logic without building it: what a draft says can be shown at once, and nothing of it is compiled, let alone run,
 * in this process. A text that passes may still not compile. Texts that were read lately are remembered.
 */
@Component("guarded")
public final class GuardedLogic implements LogicReader {

    private static final int MOST_REMEMBERED = 400;
    private static final int LONGEST_REMEMBERED = 50_000;

    private final Guard guard = new Guard(new Lexicon(DroolsEngine.WORDS));
    private final Map<String, List<RuleOutline>> outlines = Collections.synchronizedMap(new Lately());

    @Override
    public List<Fault> check(String file, String drl) {
        return outlines.containsKey(drl) ? List.of() : guard.check(file, drl);
    }

    @Override
    public List<RuleOutline> outline(String drl) {
        List<RuleOutline> known = outlines.get(drl);
        if (known != null) {
            return known;
        }
        List<RuleOutline> read = RuleReader.read(drl);
        if (drl.length() <= LONGEST_REMEMBERED) {
            outlines.put(drl, read);
        }
        return read;
    }

    private static final class Lately extends LinkedHashMap<String, List<RuleOutline>> {

        private static final long serialVersionUID = 1L;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<RuleOutline>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
