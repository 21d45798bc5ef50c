package org.iktiraf.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The rules by which decisions are made now. They are replaced as a whole, and only by rules that were read and checked
 * before, those that a programme names being compiled besides; whoever has begun with the old ones ends with them.
 */
@Component
public final class CurrentRules {

    private final RulesAtHand source;
    private final LogicReader logic;
    private final RuleEngine engine;
    private final boolean all;
    private volatile RulesOfMoment now;

    /**
     * Reads the rules to start with.
     *
     * @param ahead {@code all} to compile every policy before it is asked for, {@code bound} for those that a programme
     *     names
     * @throws FaultyRules if there is anything wrong with them
     */
    public CurrentRules(
            RulesAtHand source,
            LogicReader logic,
            RuleEngine engine,
            @Value("${iktiraf.compile-ahead:all}") String ahead) {
        this.source = source;
        this.logic = logic;
        this.engine = engine;
        this.all = ahead.equals("all");
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
        Rulebook rulebook = RuleFiles.readTrustingPackaged(texts, logic);
        Set<String> bound = rulebook.institutions().values().stream()
                .flatMap(institution -> institution.programmes().stream())
                .flatMap(programme -> programme.policies().stream())
                .collect(Collectors.toSet());
        Collection<Edition> editions = rulebook.editions().values();
        editions.parallelStream().filter(e -> bound.contains(e.slug())).forEach(engine::prepare);
        if (all) {
            prepareLater(editions);
        }
        return RulesOfMoment.of(rulebook, texts);
    }

    /** Policies that no programme names are built beside the service; who asks for one sooner waits for that one alone. */
    private void prepareLater(Collection<Edition> editions) {
        Thread builder = new Thread(() -> editions.forEach(engine::prepare), "rules");
        builder.setDaemon(true);
        builder.start();
    }
}
