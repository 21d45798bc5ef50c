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

/**
 * What LinkedIn keeps of courses that its member looked at. Watched is not completed, and none of them was assessed; what
 * was only put aside for later is no learning and is left out.
 */
@Component
class LinkedInLearning implements TableFormat {

    private static final String TITLE = "Content Title";
    private static final String DESCRIPTION = "Content Description";
    private static final String WATCHED = "Content Last Watched Date (if viewed)";
    private static final String COMPLETED = "Content Completed At (if completed)";

    @Override
    public String word() {
        return "linkedin-learning";
    }

    @Override
    public List<String> headings() {
        return List.of(TITLE, COMPLETED);
    }

    @Override
    public void read(Table table, TableRow row, Gathering into) {
        String completed = said(table.cell(row, COMPLETED));
        if (completed.isEmpty() && said(table.cell(row, WATCHED)).isEmpty()) {
            into.remark("only-saved", String.valueOf(row.number()), table.cell(row, TITLE));
            return;
        }
        PieceRead piece = into.add("credentials")
                .word("kind", "mooc")
                .word("issuer.name", "LinkedIn Learning")
                .text("title", table.cell(row, TITLE), row.at(TITLE))
                .text("description.content", said(table.cell(row, DESCRIPTION)), row.at(DESCRIPTION))
                .yesOrNo("completed", !completed.isEmpty(), row.at(COMPLETED))
                .yesOrNo("assessment.held", false, row.at(COMPLETED))
                .checks(SelfDeclared.CHECKS);
        if (!completed.isEmpty()) {
            awarded(piece, completed, row, into);
        }
    }

    private static void awarded(PieceRead piece, String completed, TableRow row, Gathering into) {
        Optional<StatedTime> day = StatedTimes.read(completed, null).filter(StatedTime::isDay);
        day.ifPresentOrElse(
                stated -> piece.day("awarded", stated.first(), row.at(COMPLETED)),
                () -> into.remark("day-unread", String.valueOf(row.number()), completed));
    }

    private static String said(String cell) {
        return cell.equalsIgnoreCase("N/A") ? "" : cell;
    }
}
