package org.iktiraf.portfolio.intake.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes what the columns of a table mean, by their headings and by what stands below them. */
public final class Proposal {

    private static final Set<Meaning> DAYS = EnumSet.of(Meaning.STARTED, Meaning.AWARDED, Meaning.EXPIRES);
    private static final Set<Meaning> NUMBERS = EnumSet.of(Meaning.HOURS, Meaning.CREDIT, Meaning.PERCENT);

    private final Table table;
    private final List<Meaning> columns;

    private Proposal(Table table) {
        this.table = table;
        this.columns = columns(table.headings());
    }

    public static Mapping of(Table table) {
        Proposal proposal = new Proposal(table);
        return new Mapping(
                proposal.columns,
                "course",
                null,
                proposal.named(Meaning.CREDIT, "ects"),
                null,
                Stream.of("eqf", "mqf")
                        .map(one -> proposal.named(Meaning.LEVEL, one))
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null),
                proposal.days(),
                proposal.cells(NUMBERS).anyMatch(StatedNumber::hasDecimalComma));
    }

    /** Each meaning is given once, to the first column that bears it. */
    private static List<Meaning> columns(List<String> headings) {
        Set<Meaning> given = EnumSet.noneOf(Meaning.class);
        return headings.stream()
                .map(heading -> Meaning.of(heading).filter(given::add).orElse(Meaning.NOTHING))
                .toList();
    }

    /** A unit or framework that is part of a heading. */
    private @Nullable String named(Meaning meaning, String word) {
        int column = columns.indexOf(meaning);
        boolean isNamed =
                column >= 0 && Table.plain(table.headings().get(column)).contains(word);
        return isNamed ? word.toUpperCase(Locale.ROOT) : null;
    }

    /** The order that every day of the table can have; none where days leave both open or speak against one another. */
    private @Nullable DayOrder days() {
        List<DayOrder> orders = cells(DAYS)
                .map(StatedTimes::order)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return orders.size() == 1 ? orders.get(0) : null;
    }

    private Stream<String> cells(Set<Meaning> meaning) {
        return IntStream.range(0, columns.size())
                .filter(column -> meaning.contains(columns.get(column)))
                .boxed()
                .flatMap(column -> table.rows().stream().map(row -> row.cells().get(column)));
    }
}
