package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Outcome;

/** Whether an entry that may only be restated stricter, and cites no source of its own, stays so. */
final class StricterCheck {

    private static final String OR_CITE = " may only be made stricter, unless a source of your own is cited.";

    private final Checked checked;
    private final Entry theirs;
    private final Entry own;
    private final Fields fields;

    StricterCheck(Checked checked, Entry theirs, Entry own) {
        this.checked = checked;
        this.theirs = theirs;
        this.own = own;
        this.fields = checked.fields("rules", own.name());
    }

    void check() {
        theirs.figures().forEach(this::figure);
        theirs.readings().keySet().stream()
                .filter(name -> checked.writes("rules", own.name(), "readings", name))
                .forEach(name -> fault(fields.block("readings").at(name), "Another reading of \"%s\"".formatted(name)));
        outcome(Outcomes.WHEN_MET, own.whenMet(), theirs.whenMet());
        outcome(Outcomes.WHEN_NOT_MET, own.whenNotMet(), theirs.whenNotMet());
        outcome(Outcomes.WHEN_CANNOT_TELL, own.whenCannotTell(), theirs.whenCannotTell());
        checked.reading().logics.of(checked.file().slug()).stream()
                .filter(rule -> rule.name().equals(own.name()))
                .forEach(rule -> fault(
                        new Place(checked.file().logicPath(), rule.line()),
                        "Another rule \"%s\"".formatted(own.name())));
    }

    private void figure(String name, Dated<FigureValue> figure) {
        Dated<FigureValue> restated = own.figures().get(name);
        if (restated != null && days(figure, restated).stream().anyMatch(day -> laxer(figure, restated, day))) {
            fault(fields.block("figures").at(name), "\"%s\" is laxer than in %s; it".formatted(name, theirs.policy()));
        }
    }

    /** The days on which either changes while the restatement is in force, and its first. */
    private Set<LocalDate> days(Dated<?> one, Dated<?> other) {
        LocalDate start = checked.policy().inForceFrom();
        TreeSet<LocalDate> days = new TreeSet<>(one.byDay().keySet());
        days.addAll(other.byDay().keySet());
        days.add(start == null ? LocalDate.MIN : start);
        return days.tailSet(start == null ? LocalDate.MIN : start);
    }

    private boolean laxer(Dated<FigureValue> figure, Dated<FigureValue> restated, LocalDate day) {
        return figure.on(day)
                .flatMap(before -> restated.on(day).map(after -> laxer(before.value(), after.value())))
                .orElse(false);
    }

    private boolean laxer(FigureValue before, FigureValue after) {
        if (before.number() != null && after.number() != null) {
            return laxer(before.number(), after.number());
        }
        return before.table().entrySet().stream().anyMatch(cell -> {
            BigDecimal restated = after.table().get(cell.getKey());
            return restated != null && laxer(cell.getValue(), restated);
        });
    }

    private boolean laxer(BigDecimal before, BigDecimal after) {
        int change = after.compareTo(before);
        return theirs.lowerIsStricter() ? change > 0 : change < 0;
    }

    private void outcome(String key, Outcome after, Outcome before) {
        if (after.compareTo(before) < 0) {
            fault(fields.at(key), "\"%s\" is milder than in %s; it".formatted(key, theirs.policy()));
        }
    }

    private void fault(Place at, String what) {
        checked.fault(at, what + OR_CITE);
    }
}
