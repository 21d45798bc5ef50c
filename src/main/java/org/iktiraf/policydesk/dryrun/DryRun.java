package org.iktiraf.policydesk.dryrun;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.policy.Fault;
import org.iktiraf.policydesk.drafting.CheckResult.RedScenario;
import org.jspecify.annotations.Nullable;

/**
 * A draft being tried in a child process, or one that was: how far it is, and what it found so far. Safe to be read
 * while it runs.
 */
public final class DryRun {

    private static final int MOST_FAULTS = 500;
    private static final int MOST_RED = 200;

    private final String rules;
    private final Instant begun;
    private final Limits limits;
    private final List<Fault> faults = new ArrayList<>();
    private boolean settled;
    private final List<Fault> remarks = new ArrayList<>();
    private final List<RedScenario> red = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private @Nullable ChildProcess child;
    private State state = State.WAITING;
    private final long begunNanos = System.nanoTime();
    private long heardNanos = begunNanos;
    private String now = "";
    private @Nullable String decision;
    private int done;
    private int of;

    DryRun(String rules, Instant begun, int of, Limits limits) {
        this.rules = rules;
        this.begun = begun;
        this.of = of;
        this.limits = limits;
    }

    /** How a dry run stands. */
    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        /** Stopped by whoever began it. */
        CANCELLED,
        /** Stopped because it took longer than its limits. */
        TOO_LONG,
        /** The child process ended by itself, most likely out of memory. */
        BROKEN;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** Hash of the text that is tried. */
    public String rules() {
        return rules;
    }

    public Instant begun() {
        return begun;
    }

    public synchronized State state() {
        return state;
    }

    /** Whether it finished and whoever waits for what it found was not told yet. */
    public synchronized boolean isSettling() {
        return state == State.FINISHED && !settled;
    }

    synchronized void settle() {
        settled = true;
    }

    /** How many scenarios or cases were run. */
    public synchronized int done() {
        return done;
    }

    /** How many there are; 0 while that is not known. */
    public synchronized int of() {
        return of;
    }

    /** The scenario or case that is being run, or at which it stopped; empty before the first. */
    public synchronized String now() {
        return now;
    }

    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What is worth a second look, though it is no fault. */
    public synchronized List<Fault> remarks() {
        return List.copyOf(remarks);
    }

    public synchronized List<RedScenario> red() {
        return List.copyOf(red);
    }

    public synchronized List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    /** The decision on the one case that was sent, as it is kept; null until it was made. */
    public synchronized @Nullable String decision() {
        return decision;
    }

    /** Ends the child process, if it runs. */
    public void cancel() {
        end(State.CANCELLED);
    }

    synchronized boolean begin(ChildProcess process) {
        if (state != State.WAITING) {
            return false;
        }
        child = process;
        state = State.RUNNING;
        heardNanos = System.nanoTime();
        return true;
    }

    synchronized void hear(Report report) {
        heardNanos = System.nanoTime();
        if (report instanceof Report.Begun one) {
            now = one.name();
            of = Math.max(of, one.of());
        } else if (report instanceof Report.Ran one) {
            done++;
            if (!one.differences().isEmpty() && red.size() < MOST_RED) {
                red.add(one.red());
            }
        } else if (report instanceof Report.Compared one) {
            done++;
            comparisons.add(one.comparison());
        } else if (report instanceof Report.Decided one) {
            done++;
            decision = one.decision();
        } else if (report instanceof Report.Remarked found) {
            found.remarks().stream().limit(MOST_FAULTS).forEach(remarks::add);
        } else if (report instanceof Report.Faulty found) {
            found.faults().stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
        }
    }

    /** Ends what has used up its time. */
    void watch() {
        boolean late;
        synchronized (this) {
            late = state == State.RUNNING && (longer(begunNanos, limits.inAll()) || longer(heardNanos, limits.inOne()));
        }
        if (late) {
            end(State.TOO_LONG);
        }
    }

    void end(State how) {
        synchronized (this) {
            if (state.isOver()) {
                return;
            }
            state = how;
        }
        ChildProcess running = child;
        if (running != null) {
            running.kill();
        }
    }

    private static boolean longer(long since, Duration than) {
        return System.nanoTime() - since > than.toNanos();
    }
}
