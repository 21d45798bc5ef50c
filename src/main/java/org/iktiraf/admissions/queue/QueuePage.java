package org.iktiraf.admissions.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iktiraf.casework.CaseCounts;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.Cases.Occurring;
import org.iktiraf.casework.Tray;

/** A page of the queue, with what can be chosen on it. */
record QueuePage(
        CaseQuery query,
        int page,
        List<QueueRow> rows,
        CaseCounts counts,
        Occurring occurring,
        QueueAddress address,
        List<String> wrong) {

    private static final List<String> FILTERS = List.of("state", "why", "programme", "owner", "from", "to", "q");

    public int total() {
        return counts.in(query.tray());
    }

    public int pages() {
        return Math.max(1, (total() + query.most() - 1) / query.most());
    }

    /** Number of the first case on this page. */
    public int first() {
        return query.skip() + 1;
    }

    public int last() {
        return query.skip() + rows.size();
    }

    /** Pages worth a link: the first, the last, and those next to this one; 0 stands for what is left out. */
    public List<Integer> links() {
        List<Integer> links = new ArrayList<>();
        for (int one = 1; one <= pages(); one++) {
            if (one == 1 || one == pages() || Math.abs(one - page) <= 1) {
                links.add(one);
            } else if (links.get(links.size() - 1) != 0) {
                links.add(0);
            }
        }
        return links;
    }

    public String toPage(int other) {
        return address.with("page", Integer.toString(other)).at(QueuePages.PATH);
    }

    public String toTray(Tray tray) {
        return address.with("tray", word(tray)).at(QueuePages.PATH);
    }

    public String toSort(String by) {
        boolean turned = by.equals(word(query.order().by())) && !query.order().descending();
        return address.with("sort", turned ? "-" + by : by).at(QueuePages.PATH);
    }

    /** How a column is sorted, in the words of ARIA. */
    public String sorted(String by) {
        CaseOrder order = query.order();
        return !by.equals(word(order.by())) ? "none" : order.descending() ? "descending" : "ascending";
    }

    /** The filters that are set. */
    public List<String> filters() {
        return FILTERS.stream().filter(name -> !address.said(name).isEmpty()).toList();
    }

    public String without(String filter) {
        return address.without(filter).at(QueuePages.PATH);
    }

    /** The queue of the same tray with no filter. */
    public String unfiltered() {
        QueueAddress all = address;
        for (String filter : FILTERS) {
            all = all.without(filter);
        }
        return all.at(QueuePages.PATH);
    }

    /** A constant as addresses have it. */
    public String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A word of an address as a constant, to name its message by. */
    public String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    public LocalDate soon() {
        return query.soon();
    }
}
