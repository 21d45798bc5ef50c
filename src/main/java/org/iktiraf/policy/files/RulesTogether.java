package org.iktiraf.policy.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.RuleLogic.Compared;
import org.iktiraf.policy.RuleOutline;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one policy held against one another: two that nobody can meet together, and one that another leaves nothing
 * to decide. What refuses everybody is a fault; the rest is only remarked on.
 */
final class RulesTogether {

    private static final Set<Part> DECIDING = Set.of(Part.ACCESS, Part.CREDIT);

    private final Checked checked;
    private final Demands demands;
    private final List<RuleOutline> running;
    private final Faults remarks;

    private RulesTogether(Checked checked, Faults remarks) {
        this.checked = checked;
        this.demands = new Demands(checked.policy());
        Binding binding = new Binding(checked.reading(), checked.file());
        this.running = Stream.concat(
                        checked.reading().logics.of(checked.file().slug()).stream(), binding.inherited().stream())
                .filter(rule -> checked.policy().entries().containsKey(rule.name()))
                .toList();
        this.remarks = remarks;
    }

    /** Adds what is certainly wrong to the faults. */
    static void check(Checked checked) {
        new RulesTogether(checked, new Faults()).look();
    }

    /** Collects what may be meant so, and is worth a second look. */
    static void remark(Checked checked, Faults remarks) {
        new RulesTogether(new Checked(checked.reading(), checked.file(), new Faults()), remarks).look();
    }

    private void look() {
        running.forEach(this::alone);
        for (int i = 0; i < running.size(); i++) {
            for (RuleOutline other : running.subList(i + 1, running.size())) {
                together(running.get(i), other);
            }
        }
    }

    private void alone(RuleOutline rule) {
        for (Compared compared : rule.logic().compared()) {
            boolean never = demands.days(List.of(compared)).stream()
                    .flatMap(day -> demands.on(compared, day).values().stream())
                    .anyMatch(demand -> demand instanceof Demand.Between range && range.isEmpty());
            Place at = place(rule);
            if (never && at != null) {
                checked.fault(
                        at,
                        "\"%s\" can never be met: the least that it asks for is more than the most."
                                .formatted(rule.name()));
            }
        }
    }

    private void together(RuleOutline one, RuleOutline other) {
        Entry mine = entry(one);
        Entry theirs = entry(other);
        if (mine.part() != theirs.part()
                || !DECIDING.contains(mine.part())
                || !isAsked(mine)
                || !isAsked(theirs)
                || (place(one) == null && place(other) == null)) {
            return;
        }
        for (Compared compared : one.logic().compared()) {
            other.logic().compared().stream()
                    .filter(that -> that.subject().equals(compared.subject())
                            && that.found().equals(compared.found())
                            && Demands.cell(that).equals(Demands.cell(compared)))
                    .forEach(that -> compare(new Side(one, mine, compared), new Side(other, theirs, that)));
        }
    }

    /** Whether the entry wants to be met: some are written so that not being met is the better. */
    private static boolean isAsked(Entry entry) {
        return entry.whenMet().compareTo(entry.whenNotMet()) < 0;
    }

    private void compare(Side one, Side other) {
        if (!one.isWherever(other) && !other.isWherever(one)) {
            return;
        }
        Set<LocalDate> days = demands.days(List.of(one.compared, other.compared));
        if (one.entry.anyOf() == null && other.entry.anyOf() == null) {
            days.stream()
                    .filter(day -> excludes(one, other, day))
                    .findFirst()
                    .ifPresent(day -> contradiction(one, other, day));
        }
        if (leavesNothing(one, other, days)) {
            subsumed(other, one);
        } else if (leavesNothing(other, one, days)) {
            subsumed(one, other);
        }
    }

    private boolean excludes(Side one, Side other, LocalDate day) {
        Map<String, Demand> mine = demands.on(one.compared, day);
        return demands.on(other.compared, day).entrySet().stream().anyMatch(cell -> {
            Demand same = mine.get(cell.getKey());
            return same != null && same.excludes(cell.getValue());
        });
    }

    /** Whether a rule that is always there when the other is asks for more on every day, and at no milder cost. */
    private boolean leavesNothing(Side strict, Side mild, Set<LocalDate> days) {
        boolean alternatives = strict.entry.anyOf() != null;
        return Objects.equals(strict.entry.anyOf(), mild.entry.anyOf())
                && !alternatives
                && strict.isWherever(mild)
                && !isMilder(strict.entry.whenNotMet(), mild.entry.whenNotMet())
                && !isMilder(strict.entry.whenCannotTell(), mild.entry.whenCannotTell())
                && days.stream().allMatch(day -> implies(strict, mild, day));
    }

    private static boolean isMilder(Outcome one, Outcome other) {
        return one.compareTo(other) < 0;
    }

    private boolean implies(Side strict, Side mild, LocalDate day) {
        Map<String, Demand> mine = demands.on(strict.compared, day);
        Map<String, Demand> theirs = demands.on(mild.compared, day);
        return !theirs.isEmpty()
                && theirs.entrySet().stream().allMatch(cell -> {
                    Demand same = mine.get(cell.getKey());
                    return same != null && same.implies(cell.getValue());
                });
    }

    private void contradiction(Side one, Side other, LocalDate day) {
        String words =
                "\"%s\" and \"%s\" can never both be met%s: they ask for what excludes one another of the same value."
                        .formatted(one.name(), other.name(), day.equals(LocalDate.MIN) ? "" : " from " + day + " on");
        boolean refusesAll = one.entry.whenNotMet().compareTo(Outcome.NOT_ELIGIBLE) >= 0
                && other.entry.whenNotMet().compareTo(Outcome.NOT_ELIGIBLE) >= 0;
        Place at = Objects.requireNonNullElseGet(place(other.rule), () -> Objects.requireNonNull(place(one.rule)));
        if (refusesAll) {
            checked.fault(at, words);
        } else {
            remarks.add(at, words);
        }
    }

    private void subsumed(Side mild, Side strict) {
        Place at = place(mild.rule);
        if (at != null) {
            remarks.add(
                    at,
                    "\"%s\" never decides anything: whatever meets \"%s\", which is asked as well, meets it too."
                            .formatted(mild.name(), strict.name()));
        }
    }

    private Entry entry(RuleOutline rule) {
        return Objects.requireNonNull(checked.policy().entries().get(rule.name()));
    }

    /** Where the policy's own files write the rule or its entry; null where all of it is inherited. */
    private @Nullable Place place(RuleOutline rule) {
        if (checked.reading().logics.of(checked.file().slug()).contains(rule)) {
            return new Place(checked.file().logicPath(), rule.line());
        }
        return checked.writes("rules", rule.name()) ? checked.fields("rules").at(rule.name()) : null;
    }

    private record Side(RuleOutline rule, Entry entry, Compared compared) {

        String name() {
            return rule.name();
        }

        boolean isWherever(Side other) {
            return rule.logic().holdsWherever(other.rule.logic());
        }
    }
}
