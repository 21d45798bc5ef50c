package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Table;
import org.iktiraf.portfolio.intake.tables.TableRow;
import org.iktiraf.portfolio.intake.tables.TableText;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.springframework.stereotype.Component;

/**
 * Any other table. Until a person has confirmed what its columns mean, nothing is read from it; it is handed on with a
 * proposal.
 */
@Component
class MappedCsv implements Format {

    private final List<TableFormat> known;

    MappedCsv(List<TableFormat> known) {
        this.known = known;
    }

    @Override
    public String word() {
        return "table";
    }

    @Override
    public boolean fits(Content content) {
        return new TableText(content.bytes()).hasSomeHeadings()
                && known.stream().noneMatch(one -> one.fits(content));
    }

    @Override
    public void read(Content content, Gathering into) {
        Table table = new TableText(content.bytes()).withSomeHeadings();
        String key = ContentName.of(content.bytes());
        Mapping mapping = into.whose().mappings().get(key);
        if (mapping == null) {
            String name = content.called();
            into.table(UnmappedTable.of(table, key, name));
            into.remark("table-unmapped", name);
        } else if (mapping.columns().size() == table.headings().size()) {
            TableFormat.remarkFaults(table, into);
            rows(table, mapping, into);
        } else {
            into.remark("mapping-unfit", String.valueOf(table.headings().size()));
        }
    }

    private static void rows(Table table, Mapping mapping, Gathering into) {
        for (TableRow row : table.rows()) {
            if (into.isFull()) {
                into.remark("too-many-pieces", String.valueOf(row.number()));
                return;
            }
            new MappedRow(table.headings(), mapping, row, into).read();
        }
    }
}
