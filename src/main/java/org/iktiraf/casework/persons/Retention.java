package org.iktiraf.casework.persons;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Casework;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases persons whose time is over, at each start and once a night; so many in one pass, the others in the next. */
@Component
class Retention {

    private static final int MOST = 1000;
    private static final int PAGE = 100;
    private static final Erasure ERASURE = new Erasure("retention", Ground.RETENTION, null);
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final Cases cases;
    private final Casework casework;
    private final Persons persons;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(Cases cases, Casework casework, Persons persons, RetentionSettings settings, Clock clock) {
        this.cases = cases;
        this.casework = casework;
        this.persons = persons;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 20 3 * * *", zone = "${iktiraf.zone:}")
    void pass() {
        pass(MOST);
    }

    void pass(int most) {
        int erased = pass(true, settings.decided(), most);
        erased += pass(false, settings.undecided(), most - erased);
        if (erased > 0) {
            log.info("Erased the persons of {} cases, whose time was over", erased);
        }
    }

    /** How many were erased. */
    private int pass(boolean decided, @Nullable Period kept, int most) {
        if (kept == null) {
            return 0;
        }
        Instant over = ZonedDateTime.now(clock).minus(kept).toInstant();
        int erased = 0;
        String after = "";
        for (List<Case> page = cases.quietSince(over, decided, after, PAGE);
                !page.isEmpty() && erased < most;
                page = cases.quietSince(over, decided, after, PAGE)) {
            erased += erase(page, most - erased);
            after = page.get(page.size() - 1).id();
        }
        return erased;
    }

    /** Those that are erased already are erased again, for a crash may have come before their step. */
    private int erase(List<Case> page, int most) {
        int erased = 0;
        for (Case one : page) {
            if (erased == most) {
                break;
            }
            erased += casework.erased(one) ? 0 : 1;
            persons.erase(one, ERASURE);
        }
        return erased;
    }
}
