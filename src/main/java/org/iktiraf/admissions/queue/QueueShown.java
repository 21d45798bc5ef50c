package org.iktiraf.admissions.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Tray;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue for programs.
 *
 * @param total cases on all pages
 * @param counts cases in each tray under the same filter
 * @param links addresses of this page and, where there are any, of the next and the previous
 */
record QueueShown(
        List<Line> cases, int total, int page, int pages, Map<String, Integer> counts, Map<String, String> links) {

    static QueueShown of(QueuePage page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Tray tray : Tray.values()) {
            counts.put(page.word(tray), page.counts().in(tray));
        }
        return new QueueShown(
                page.rows().stream().map(Line::of).toList(),
                page.total(),
                page.page(),
                page.pages(),
                counts,
                links(page));
    }

    private static Map<String, String> links(QueuePage page) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", page.address().at(QueueRequests.PATH));
        if (page.page() < page.pages()) {
            links.put("next", toPage(page, page.page() + 1));
        }
        if (page.page() > 1) {
            links.put("previous", toPage(page, page.page() - 1));
        }
        return links;
    }

    private static String toPage(QueuePage page, int other) {
        return page.address().with("page", Integer.toString(other)).at(QueueRequests.PATH);
    }

    /**
     * A case in the list.
     *
     * @param title of its programme
     * @param on day of application
     * @param due last day to decide; null where the institution names no time
     * @param version to send along with what is done to it
     */
    record Line(
            String id,
            String pseudonym,
            CaseState state,
            List<Why> why,
            String programme,
            String title,
            LocalDate on,
            Instant received,
            Instant changed,
            @Nullable LocalDate due,
            @Nullable String owner,
            long version,
            String href) {

        static Line of(QueueRow row) {
            CaseInShort one = row.of();
            return new Line(
                    one.id(),
                    one.pseudonym(),
                    one.state(),
                    one.why(),
                    one.programme(),
                    row.title(),
                    one.on(),
                    one.received(),
                    one.changed(),
                    one.due(),
                    one.owner(),
                    one.version(),
                    QueueRequests.PATH + "/" + one.id());
        }
    }
}
