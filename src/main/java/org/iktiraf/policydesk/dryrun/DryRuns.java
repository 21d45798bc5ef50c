package org.iktiraf.policydesk.dryrun;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.iktiraf.casework.RulesOfMoment;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Tries drafts in child processes, few at once; none of them is ever built or run in this one. */
@Component
@EnableConfigurationProperties(Limits.class)
public final class DryRuns {

    static final int MOST_WAITING = 20;

    private final Limits limits;
    private final Clock clock;
    private final ThreadPoolExecutor listeners;
    private final Set<DryRun> running = Collections.newSetFromMap(new ConcurrentHashMap<>());

    DryRuns(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.listeners = new ThreadPoolExecutor(
                limits.atOnce(), limits.atOnce(), 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING));
    }

    /**
     * Reads, builds and checks rules, and runs the scenarios of the policies that are touched.
     *
     * @param changed paths of the files that differ from what is in force
     * @param whenOver called once, however it ends
     */
    public DryRun check(Map<String, String> files, Set<String> changed, Consumer<DryRun> whenOver) {
        return begin(files, 0, Task.check(files, changed), Collections.emptyIterator(), whenOver);
    }

    /**
     * Decides cases by the rules before and after.
     *
     * @param of how many cases there are
     */
    public DryRun compare(Map<String, String> before, Map<String, String> after, Iterator<CaseSent> cases, int of) {
        return begin(after, of, Task.compare(before, after), cases, over -> {});
    }

    /** Decides one case by rules that bind nobody yet. */
    public DryRun decide(Map<String, String> files, CaseSent one, Consumer<DryRun> whenOver) {
        return begin(files, 1, Task.decide(files), List.of(one).iterator(), whenOver);
    }

    private DryRun begin(
            Map<String, String> files, int of, Task task, Iterator<CaseSent> cases, Consumer<DryRun> whenOver) {
        DryRun run = new DryRun(RulesOfMoment.hash(files), clock.instant(), of, limits);
        dropWhatIsOver();
        running.add(run);
        try {
            listeners.execute(new Trying(run, task, cases, whenOver));
        } catch (RejectedExecutionException e) {
            running.remove(run);
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "Too many drafts are being tried. Try again in a few minutes.", e);
        }
        return run;
    }

    /** What was cancelled before its turn came keeps no place. */
    private void dropWhatIsOver() {
        for (Runnable one : listeners.getQueue()) {
            if (one instanceof Trying trying && trying.run.state().isOver() && listeners.remove(trying)) {
                trying.end();
            }
        }
    }

    private final class Trying implements Runnable {

        private final DryRun run;
        private final Task task;
        private final Iterator<CaseSent> cases;
        private final Consumer<DryRun> whenOver;

        Trying(DryRun run, Task task, Iterator<CaseSent> cases, Consumer<DryRun> whenOver) {
            this.run = run;
            this.task = task;
            this.cases = cases;
            this.whenOver = whenOver;
        }

        @Override
        public void run() {
            try {
                listen(run, task, cases);
            } finally {
                end();
            }
        }

        void end() {
            running.remove(run);
            run.end(DryRun.State.BROKEN);
            try {
                whenOver.accept(run);
            } finally {
                run.settle();
            }
        }
    }

    private void listen(DryRun run, Task task, Iterator<CaseSent> cases) {
        if (run.state().isOver()) {
            return;
        }
        try (ChildProcess child = ChildProcess.start(limits)) {
            if (!run.begin(child)) {
                return;
            }
            child.send(task, cases);
            Optional<Report> report = child.next();
            while (report.filter(one -> !(one instanceof Report.Done)).isPresent()) {
                run.hear(report.get());
                report = child.next();
            }
            if (report.isPresent()) {
                run.end(DryRun.State.FINISHED);
            }
        }
    }

    /** Ends what takes too long. */
    @Scheduled(fixedDelay = 500)
    void watch() {
        running.forEach(DryRun::watch);
    }

    void stopAll() {
        running.forEach(DryRun::cancel);
    }

    @PreDestroy
    void stop() {
        stopAll();
        listeners.shutdownNow();
    }
}
