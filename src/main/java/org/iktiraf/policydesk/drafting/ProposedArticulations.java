package org.iktiraf.policydesk.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.policydesk.drafting.DraftRefused.Reason;
import org.springframework.stereotype.Component;

/** Keeps with a draft what a file of others proposes, until a person has settled each of it or left it out. */
@Component
public final class ProposedArticulations {

    private static final int MOST = 500;

    private final Drafts drafts;
    private final Drafting drafting;
    private final Clock clock;

    ProposedArticulations(Drafts drafts, Drafting drafting, Clock clock) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** Adds what a file proposes, which takes the draft back to where it may be edited. */
    public Draft propose(Draft read, String by, String about, List<ProposedArticulation> more) {
        if (read.state() == DraftState.PUBLISHED) {
            throw new DraftRefused(Reason.CLOSED);
        }
        List<ProposedArticulation> all = new ArrayList<>(read.proposed());
        all.addAll(more);
        if (all.size() > MOST) {
            throw new DraftRefused(Reason.TOO_MANY_PROPOSED);
        }
        return drafts.save(read.proposing(all, event(Event.Kind.PROPOSED, by, about)));
    }

    /** Writes the table that one of them has become part of, and waits no longer for it. */
    public Draft settle(Draft read, String by, ProposedArticulation one, String path, String table) {
        return drafting.write(read.without(one, event(Event.Kind.SETTLED, by, one.name())), by, path, table);
    }

    public Draft leaveOut(Draft read, String by, ProposedArticulation one) {
        return drafts.save(read.without(one, event(Event.Kind.LEFT_OUT, by, one.name())));
    }

    private Event event(Event.Kind kind, String by, String about) {
        return new Event(kind, clock.instant(), by, about, null);
    }
}
