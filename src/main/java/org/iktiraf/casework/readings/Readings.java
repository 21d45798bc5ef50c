package org.iktiraf.casework.readings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Tray;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read of all cases, and reads again, beside whoever asks, only those that went further since. Who asks
 * gets the newest reading that is ready within a moment, with the time at which it was begun.
 */
@Component
public class Readings implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Readings.class);
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_CASES = 200_000;
    private static final CaseQuery ALL = new CaseQuery(
            Tray.ALL,
            null,
            LocalDate.EPOCH,
            CaseFilter.NONE,
            new CaseOrder(CaseOrder.By.RECEIVED, false),
            0,
            MOST_CASES);

    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "consistency");
        thread.setDaemon(true);
        return thread;
    });
    private final Cases cases;
    private final CaseReading reading;
    private final Clock clock;
    private @Nullable Pass newest;
    private volatile Taken last = Taken.NOTHING;

    Readings(Cases cases, CaseReading reading, Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The newest reading.
     *
     * @param fresh whether it must show what was saved before this call, if that is ready within a moment
     */
    public Taken newest(boolean fresh) {
        if (fresh || last.isOlderThan(clock.instant().minus(KEPT))) {
            try {
                pass(fresh).done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                log.debug("The reading before is shown", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return last;
    }

    /** One pass runs, and at most one waits behind it. */
    private synchronized Pass pass(boolean fresh) {
        Pass known = newest;
        if (known == null || known.done.isDone() || (fresh && known.begun)) {
            Pass asked = new Pass();
            newest = asked;
            reader.execute(() -> run(asked));
            return asked;
        }
        return known;
    }

    private void run(Pass pass) {
        pass.begun = true;
        try {
            last = take();
            pass.done.complete(null);
        } catch (RuntimeException e) {
            log.warn("Cases could not be read for their consistency", e);
            pass.done.completeExceptionally(e);
        }
    }

    private Taken take() {
        Instant begun = clock.instant();
        Map<String, CaseRead> before = new HashMap<>();
        last.read().forEach(one -> before.put(one.id(), one));
        List<CaseRead> read = new ArrayList<>();
        int unreadable = 0;
        for (CaseInShort one : cases.list(ALL)) {
            CaseRead known = before.get(one.id());
            CaseRead now = known != null && known.version() == one.version() ? known : read(one.id());
            if (now == null) {
                unreadable++;
            } else {
                read.add(now);
            }
        }
        return new Taken(begun, read, unreadable);
    }

    private @Nullable CaseRead read(String id) {
        try {
            return cases.find(id).map(reading::read).orElse(null);
        } catch (RuntimeException e) {
            log.debug("Case {} cannot be read", id, e);
            return null;
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }

    private static final class Pass {

        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private volatile boolean begun;
    }

    /**
     * All cases as they were at one time.
     *
     * @param at null while nothing was read yet
     * @param unreadable cases of which something is gone or was altered
     */
    public record Taken(@Nullable Instant at, List<CaseRead> read, int unreadable) {

        static final Taken NOTHING = new Taken(null, List.of(), 0);

        public Taken {
            read = List.copyOf(read);
        }

        boolean isOlderThan(Instant time) {
            return at == null || at.isBefore(time);
        }
    }
}
