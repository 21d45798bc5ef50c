package org.iktiraf.adjudication.casework;

import java.util.Map;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.springframework.stereotype.Component;

/**
 * The rules by which decisions are made now. They are replaced as a whole, and only by rules that were read, checked and
 * compiled before; whoever has begun with the old ones ends with them.
 */
@Component
public final class CurrentRules {

    private final RulesAtHand source;
    private final LogicReader logic;
    private final RuleEngine engine;
    private volatile RulesOfMoment now;

    /** @throws FaultyRules if there is anything wrong with the rules to start with */
    public CurrentRules(RulesAtHand source, LogicReader logic, RuleEngine engine) {
        this.source = source;
        this.logic = logic;
        this.engine = engine;
        this.now = ready(source.texts());
    }

    public RulesOfMoment now() {
        return now;
    }

    /**
     * Reads the rules again and decides by them from now on.
     *
     * @return the rules now in use
     * @throws FaultyRules with all that is wrong with them; the rules in use then stay
     */
    public synchronized RulesOfMoment reload() {
        Map<String, String> texts = source.texts();
        if (!RulesOfMoment.hash(texts).equals(now.hash())) {
            now = ready(texts);
        }
        return now;
    }

    /** Where the rules are read from, in words. */
    public String place() {
        return source.place();
    }

    private RulesOfMoment ready(Map<String, String> texts) {
        compileAtOnce(texts);
        Rulebook rulebook = RuleFiles.read(texts, logic);
        rulebook.editions().values().forEach(engine::prepare);
        return RulesOfMoment.of(rulebook, texts);
    }

    /** Compiles on all processors what the reading then finds compiled; what is wrong is told by the reading. */
    private void compileAtOnce(Map<String, String> texts) {
        texts.entrySet().parallelStream()
                .filter(text -> text.getKey().endsWith(".drl"))
                .forEach(text -> logic.check(text.getKey(), text.getValue()));
    }
}
