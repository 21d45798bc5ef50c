package org.iktiraf.admissions.entering;

import java.util.List;
import org.iktiraf.portfolio.intake.tables.Explained;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The tables that wait for somebody to explain them, as their form shows them.
 *
 * @param asked the one that is explained here; null where none is
 * @param mapping what is chosen for it
 */
record TablesPage(
        List<WaitingTable> waiting,
        @Nullable WaitingTable asked,
        @Nullable Mapping mapping) {

    TablesPage {
        waiting = List.copyOf(waiting);
    }

    static TablesPage of(List<WaitingTable> waiting, FormPage form) {
        WaitingTable asked = waiting.stream()
                .filter(one -> one.document().equals(form.value("table")))
                .findFirst()
                .orElse(null);
        return new TablesPage(waiting, asked, asked == null ? null : chosen(asked, form));
    }

    /** What was sent, or what is proposed where nothing was. */
    private static Mapping chosen(WaitingTable asked, FormPage form) {
        return form.typed().containsKey("column-0")
                ? Explained.of(asked.table(), form.typed())
                : asked.table().proposal();
    }

    public List<Meaning> meanings() {
        return List.of(Meaning.values());
    }
}
