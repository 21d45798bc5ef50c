package org.iktiraf.admissions.queue;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Tray;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;

/** Reads what was asked for; what cannot be read is named and otherwise left out. */
final class QueueReading {

    private static final int PAGE = 25;
    private static final int LARGEST_PAGE = 200;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final QueueAsk ask;
    private final Clock clock;
    private final List<String> wrong = new ArrayList<>();

    QueueReading(QueueAsk ask, Clock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    Asked read(@Nullable String me, Set<String> titled) {
        int size = Math.min(LARGEST_PAGE, number("size", ask.size(), PAGE));
        int page = number("page", ask.page(), 1);
        CaseQuery query = new CaseQuery(
                word("tray", ask.tray(), Tray.class).orElse(Tray.OPEN),
                me,
                LocalDate.now(clock).plusDays(Tray.DAYS_SOON),
                filter(titled),
                order(),
                (page - 1) * size,
                size);
        return new Asked(query, page, wrong);
    }

    private CaseFilter filter(Set<String> titled) {
        return new CaseFilter(
                word("state", ask.state(), CaseState.class).orElse(null),
                word("why", ask.why(), Why.class).orElse(null),
                orNull(ask.programme()),
                orNull(ask.owner()),
                startOf("from", ask.from(), 0),
                startOf("to", ask.to(), 1),
                text(ask.q()),
                titled);
    }

    private CaseOrder order() {
        String sort = text(ask.sort());
        boolean descending = sort.startsWith("-");
        CaseOrder.By field = word("sort", descending ? sort.substring(1) : sort, CaseOrder.By.class)
                .orElse(CaseOrder.By.RECEIVED);
        return new CaseOrder(field, descending);
    }

    private <E extends Enum<E>> Optional<E> word(String name, @Nullable String said, Class<E> words) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        String constant = said.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        Optional<E> found = Stream.of(words.getEnumConstants())
                .filter(one -> one.name().equals(constant))
                .findFirst();
        if (found.isEmpty()) {
            wrong.add(name);
        }
        return found;
    }

    private @Nullable Instant startOf(String name, @Nullable String said, int daysLater) {
        String day = text(said);
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(daysLater)
                            .atStartOfDay(clock.getZone())
                            .toInstant();
        } catch (DateTimeException e) {
            wrong.add(name);
            return null;
        }
    }

    private int number(String name, @Nullable String said, int otherwise) {
        String digits = text(said);
        if (digits.isEmpty()) {
            return otherwise;
        }
        if (!NUMBER.matcher(digits).matches()) {
            wrong.add(name);
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    private static @Nullable String orNull(@Nullable String said) {
        return text(said).isEmpty() ? null : text(said);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    /**
     * What was asked for.
     *
     * @param page from 1
     * @param wrong names of the parameters that cannot be read
     */
    record Asked(CaseQuery query, int page, List<String> wrong) {

        Asked {
            wrong = List.copyOf(wrong);
        }
    }
}
