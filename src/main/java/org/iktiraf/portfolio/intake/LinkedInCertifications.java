package org.iktiraf.portfolio.intake;

import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.SelfDeclared;
import org.iktiraf.portfolio.intake.tables.StatedTime;
import org.iktiraf.portfolio.intake.tables.StatedTimes;
import org.iktiraf.portfolio.intake.tables.Table;
import org.iktiraf.portfolio.intake.tables.TableRow;
import org.springframework.stereotype.Component;

/** Certificates that a member of LinkedIn lists. Most state a month; a month is not a day, so it is said and not put. */
@Component
class LinkedInCertifications implements TableFormat {

    private static final String NAME = "Name";
    private static final String URL = "Url";
    private static final String AUTHORITY = "Authority";
    private static final String STARTED = "Started On";
    private static final String FINISHED = "Finished On";
    private static final String LICENCE = "License Number";

    @Override
    public String word() {
        return "linkedin-certifications";
    }

    @Override
    public List<String> headings() {
        return List.of(NAME, AUTHORITY, STARTED);
    }

    @Override
    public void read(Table table, TableRow row, Gathering into) {
        PieceRead piece = into.add("credentials")
                .word("kind", "certificate")
                .text("title", table.cell(row, NAME), row.at(NAME))
                .text("issuer.name", table.cell(row, AUTHORITY), row.at(AUTHORITY))
                .text("code", table.cell(row, LICENCE), row.at(LICENCE))
                .text("description.furtherInformation", table.cell(row, URL), row.at(URL))
                .checks(SelfDeclared.CHECKS);
        day(piece, "awarded", table.cell(row, STARTED), row, STARTED, into);
        day(piece, "expires", table.cell(row, FINISHED), row, FINISHED, into);
    }

    private static void day(
            PieceRead piece, String field, String stated, TableRow row, String heading, Gathering into) {
        if (stated.isEmpty()) {
            return;
        }
        Optional<StatedTime> time = StatedTimes.read(stated, null);
        if (time.isEmpty()) {
            into.remark("day-unread", String.valueOf(row.number()), stated);
        } else if (time.get().isDay()) {
            piece.day(field, time.get().first(), row.at(heading));
        } else {
            into.remark("month-only", String.valueOf(row.number()), stated);
        }
    }
}
