package org.iktiraf.portfolio.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.tables.StatedTime;
import org.iktiraf.portfolio.intake.tables.StatedTimes;
import org.iktiraf.portfolio.intake.tables.Table;
import org.iktiraf.portfolio.intake.tables.TableRow;
import org.springframework.stereotype.Component;

/**
 * Posts that a member of LinkedIn lists, each as experience. Where only a month or a year is stated, the days are read
 * so that they never make more experience than was stated: the last that may be its first, and the first that may be
 * its last.
 */
@Component
class LinkedInPositions implements TableFormat {

    private static final String COMPANY = "Company Name";
    private static final String TITLE = "Title";
    private static final String STARTED = "Started On";
    private static final String FINISHED = "Finished On";

    @Override
    public String word() {
        return "linkedin-positions";
    }

    @Override
    public List<String> headings() {
        return List.of(COMPANY, TITLE, STARTED, FINISHED);
    }

    @Override
    public void read(Table table, TableRow row, Gathering into) {
        String end = table.cell(row, FINISHED);
        PieceRead piece = into.add("experience")
                .word("kind", "work")
                .text("employer", table.cell(row, COMPANY), row.at(COMPANY))
                .text("role", table.cell(row, TITLE), row.at(TITLE))
                .yesOrNo("current", end.isEmpty(), row.at(FINISHED));
        Optional<StatedTime> from = time(table.cell(row, STARTED), row, into);
        Optional<StatedTime> to = time(end, row, into);
        LocalDate first = from.map(StatedTime::last).orElse(null);
        LocalDate last = to.map(StatedTime::first).orElse(null);
        if (first != null && last != null && first.isAfter(last) && overlap(from.get(), to.get())) {
            last = earlier(first, to.get().last());
            first = last;
        }
        piece.day("from", first, row.at(STARTED)).day("to", last, row.at(FINISHED));
    }

    private static Optional<StatedTime> time(String stated, TableRow row, Gathering into) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Optional<StatedTime> time = StatedTimes.read(stated, null);
        if (time.isEmpty()) {
            into.remark("day-unread", String.valueOf(row.number()), stated);
        } else if (!time.get().isDay()) {
            into.remark("day-taken-narrowly", String.valueOf(row.number()), stated);
        }
        return time;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether start and end may lie in one month or year, so that nobody knows how long it was. */
    private static boolean overlap(StatedTime from, StatedTime to) {
        return !from.first().isAfter(to.last()) && !to.first().isAfter(from.last());
    }
}
