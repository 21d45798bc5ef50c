package org.iktiraf.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Editions;
import org.iktiraf.policy.Release;
import org.iktiraf.policy.Releases;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rules by which decisions are made now: those of the release in force. They are replaced as a whole, and only by
 * rules that were read and checked before, those that a programme names being compiled besides; whoever has begun with
 * the old ones ends with them. Files are taken over as releases until one is published at the policy desk; from then on
 * the desk has the say, and changed files are for it to draft from.
 */
@Component
public final class CurrentRules {

    private static final Logger log = LoggerFactory.getLogger(CurrentRules.class);

    private final RulesAtHand source;
    private final Releases releases;
    private final Editions editions;
    private final Publishing publishing;
    private final LogicReader logic;
    private final RuleEngine engine;
    private final Clock clock;
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
            Releases releases,
            Editions editions,
            Publishing publishing,
            LogicReader logic,
            RuleEngine engine,
            Clock clock,
            @Value("${iktiraf.compile-ahead:all}") String ahead) {
        this.source = source;
        this.releases = releases;
        this.editions = editions;
        this.publishing = publishing;
        this.logic = logic;
        this.engine = engine;
        this.clock = clock;
        this.all = ahead.equals("all");
        this.now = isDeskOn() ? ready(inForce().orElseThrow()) : ofFiles(source.texts(), null);
    }

    public RulesOfMoment now() {
        return now;
    }

    /** Whether rules are published at the policy desk, so that changed files bind nobody by themselves. */
    public boolean isDeskOn() {
        return releases.all().stream().anyMatch(release -> !release.isOfFiles());
    }

    /**
     * Takes the files over again and decides by them from now on.
     *
     * @return the rules now in use
     * @throws FaultyRules with all that is wrong with them; the rules in use then stay
     * @throws IllegalStateException if rules are published at the policy desk
     */
    public synchronized RulesOfMoment reload() {
        if (isDeskOn()) {
            throw new IllegalStateException("Rules are published at the policy desk.");
        }
        now = ofFiles(source.texts(), now);
        return now;
    }

    /** Puts the release in force into use, if it is not yet; rules that cannot be read change nothing. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    public synchronized void follow() {
        try {
            inForce().filter(release -> !release.rules().equals(now.hash())).ifPresent(release -> now = ready(release));
        } catch (FaultyRules e) {
            log.error("The release in force cannot be used; the one before stays: {}", e.getMessage());
        }
    }

    /** Where the files are, in words. */
    public String place() {
        return source.place();
    }

    /** The files as they are at this moment, which may differ from what is in use once the desk has the say. */
    public Map<String, String> files() {
        return source.texts();
    }

    private Optional<Release> inForce() {
        return releases.inForce(LocalDate.now(clock));
    }

    private RulesOfMoment ofFiles(Map<String, String> texts, @Nullable RulesOfMoment inUse) {
        String hash = RulesOfMoment.hash(texts);
        RulesOfMoment read = inUse != null && inUse.hash().equals(hash) ? inUse : ready(texts);
        publishing.takeOver(read);
        return read;
    }

    private RulesOfMoment ready(Release release) {
        return ready(editions.find(release.rules()).orElseThrow().files());
    }

    private RulesOfMoment ready(Map<String, String> texts) {
        Rulebook rulebook = RuleFiles.readTrustingPackaged(texts, logic);
        Set<String> bound = rulebook.institutions().values().stream()
                .flatMap(institution -> institution.programmes().stream())
                .flatMap(programme -> programme.policies().stream())
                .collect(Collectors.toSet());
        Collection<Edition> read = rulebook.editions().values();
        read.parallelStream()
                .filter(e -> bound.contains(e.slug()) || e.policy().bindsEvery())
                .forEach(engine::prepare);
        if (all) {
            prepareLater(read);
        }
        return RulesOfMoment.of(rulebook, texts);
    }

    /** Policies that no programme names are built beside the service; who asks for one sooner waits for that one alone. */
    private void prepareLater(Collection<Edition> read) {
        Thread builder = new Thread(() -> read.forEach(engine::prepare), "rules");
        builder.setDaemon(true);
        builder.start();
    }
}
