package org.iktiraf.adjudication.drools;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.iktiraf.adjudication.RunawayRules;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Stops the rules of one session that match, find or last more than any case can need. It is asked whenever a rule
 * matches or finds something; a join that never matches anything it cannot see.
 */
final class Leash extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    static final int MOST_FIRINGS = 100_000;
    static final int MOST_FOUND = 100_000;
    static final Duration LONGEST = Duration.ofSeconds(20);

    private final String policy;
    private final LongSupplier nanos;
    private final long begun;
    private int matches;
    private int found;
    private @Nullable RunawayRules stopped;

    Leash(String policy, LongSupplier nanos) {
        this.policy = policy;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** Holds a session whose facts have all been inserted. */
    static Leash on(KieSession session, String policy) {
        Leash leash = new Leash(policy, System::nanoTime);
        session.addEventListener((RuleRuntimeEventListener) leash);
        session.addEventListener((DefaultAgendaEventListener) leash);
        return leash;
    }

    /** Why the rules were stopped; null where they were not. */
    @Nullable
    RunawayRules stopped() {
        return stopped;
    }

    @Override
    public void matchCreated(@Nullable MatchCreatedEvent event) {
        if (++matches > MOST_FIRINGS) {
            stop("match more than " + MOST_FIRINGS + " times");
        }
        watch();
    }

    @Override
    public void objectInserted(@Nullable ObjectInsertedEvent event) {
        if (++found > MOST_FOUND) {
            stop("find more than " + MOST_FOUND + " things");
        }
        watch();
    }

    private void watch() {
        if (nanos.getAsLong() - begun > LONGEST.toNanos()) {
            stop("take longer than " + LONGEST.toSeconds() + " seconds");
        }
    }

    private void stop(String why) {
        stopped = new RunawayRules(policy, why);
        throw stopped;
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {}

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {}
}
