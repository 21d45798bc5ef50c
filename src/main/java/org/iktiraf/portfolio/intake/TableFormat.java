package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.tables.Fault;
import org.iktiraf.portfolio.intake.tables.Table;
import org.iktiraf.portfolio.intake.tables.TableRow;
import org.iktiraf.portfolio.intake.tables.TableText;

/** A format that is a table with headings that are known, in any order. */
interface TableFormat extends Format {

    /** The headings without which it is not this format. */
    List<String> headings();

    /** What one row says. */
    void read(Table table, TableRow row, Gathering into);

    @Override
    default boolean fits(Content content) {
        return new TableText(content.bytes()).hasHeadings(headings().toArray(String[]::new));
    }

    @Override
    default void read(Content content, Gathering into) {
        Table table = new TableText(content.bytes()).withHeadings(headings().toArray(String[]::new));
        remarkFaults(table, into);
        for (TableRow row : table.rows()) {
            if (into.isFull()) {
                into.remark("too-many-pieces", String.valueOf(row.number()));
                return;
            }
            read(table, row, into);
        }
    }

    static void remarkFaults(Table table, Gathering into) {
        for (Fault fault : table.faults()) {
            into.remark(fault.word(), fault.about().toArray(String[]::new));
        }
    }
}
