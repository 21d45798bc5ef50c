package org.iktiraf.admissions.queue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Cases.Occurring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what an address of the queue asks for. */
@Component
class Queue {

    /** Most cases that are exported at once. */
    static final int MOST_EXPORTED = 50_000;

    /** What can be chosen in a filter may be this old. */
    private static final Duration CHOICES_KEPT = Duration.ofMinutes(1);

    private static final CaseOrder OLDEST_FIRST = new CaseOrder(CaseOrder.By.RECEIVED, false);

    private final LoadingCache<String, Occurring> occurring;
    private final Cases cases;
    private final ProgrammeTitles titles;
    private final Clock clock;

    Queue(Cases cases, ProgrammeTitles titles, Clock clock) {
        this.cases = cases;
        this.occurring = Caffeine.newBuilder().expireAfterWrite(CHOICES_KEPT).build(all -> cases.occurring());
        this.titles = titles;
        this.clock = clock;
    }

    QueuePage page(QueueAsk ask, @Nullable String me) {
        QueueReading.Asked asked = read(ask, me);
        CaseQuery query = asked.query();
        return new QueuePage(
                query,
                asked.page(),
                rows(query, me),
                cases.count(query),
                occurring.get(""),
                ask.address(),
                asked.wrong());
    }

    /** All cases of the tray and the filter, on one page. */
    List<QueueRow> all(QueueAsk ask, @Nullable String me) {
        return rows(read(ask, me).query().from(0, MOST_EXPORTED), me);
    }

    /** The case that was received next after another, or the first of all where there is none; never that one itself. */
    Optional<CaseInShort> next(QueueAsk ask, @Nullable String me, @Nullable Case after) {
        CaseQuery asked = read(ask, me).query();
        CaseQuery inTurn = new CaseQuery(asked.tray(), me, asked.soon(), asked.filter(), OLDEST_FIRST, 0, 2);
        if (after == null) {
            return cases.list(inTurn).stream().findFirst();
        }
        CaseQuery later =
                new CaseQuery(asked.tray(), me, asked.soon(), since(asked.filter(), after), OLDEST_FIRST, 0, 2);
        return other(later, after).or(() -> other(inTurn, after));
    }

    private Optional<CaseInShort> other(CaseQuery query, Case than) {
        return cases.list(query).stream()
                .filter(one -> !one.id().equals(than.id()))
                .findFirst();
    }

    private static CaseFilter since(CaseFilter filter, Case after) {
        return new CaseFilter(
                filter.state(),
                filter.why(),
                filter.programme(),
                filter.owner(),
                filter.from() != null && filter.from().isAfter(after.received()) ? filter.from() : after.received(),
                filter.before(),
                filter.words(),
                filter.titled());
    }

    private QueueReading.Asked read(QueueAsk ask, @Nullable String me) {
        return new QueueReading(ask, clock).read(me, titles.titled(ask.q() == null ? "" : ask.q()));
    }

    private List<QueueRow> rows(CaseQuery query, @Nullable String me) {
        return cases.list(query).stream()
                .map(one -> QueueRow.of(one, titles.title(one.programme()), clock, me))
                .toList();
    }
}
