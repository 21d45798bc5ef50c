package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.ExperienceKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** A learner's experience as whole months, in which overlapping jobs count once. */
final class Experiences {

    private static final String WHERE = "experience";
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<Experience> experience;
    private final LocalDate on;
    private final @Nullable String field;

    Experiences(Portfolio portfolio, Programme programme) {
        this.experience = portfolio.experience();
        this.on = portfolio.asks().on();
        this.field = programme.field();
    }

    /** Months of relevant experience of these kinds, counted from a day where one is given. */
    Found relevantMonths(Set<ExperienceKind> kinds, @Nullable LocalDate after) {
        List<Stretch> stretches = new ArrayList<>();
        boolean complete = !experience.isEmpty();
        for (Experience one : experience) {
            Boolean counts = counts(one, kinds);
            Stretch stretch = stretch(one, after);
            complete &= counts != null && (!counts || stretch != null);
            if (Boolean.TRUE.equals(counts) && stretch != null) {
                stretches.add(stretch);
            }
        }
        return Found.total((int) months(stretches), WHERE, complete);
    }

    /** Whole years of relevant experience of these kinds, counted from an age on. */
    Found relevantYears(Set<ExperienceKind> kinds, @Nullable LocalDate born, @Nullable BigDecimal fromAge) {
        if (fromAge == null || (born == null && fromAge.signum() > 0)) {
            return Found.total(0, fromAge == null ? WHERE : "learner.born", false);
        }
        LocalDate after = born == null ? null : born.plusYears(fromAge.intValue());
        return relevantMonths(kinds, after).over(MONTHS_OF_A_YEAR).rounded("down");
    }

    /** How many relevant experiences of any kind there are. */
    Found relevant() {
        long known = experience.stream()
                .filter(one -> Boolean.TRUE.equals(relevant(one)))
                .count();
        boolean complete = !experience.isEmpty() && experience.stream().allMatch(one -> relevant(one) != null);
        return Found.total((int) known, WHERE, complete);
    }

    private @Nullable Boolean counts(Experience one, Set<ExperienceKind> kinds) {
        if (one.kind() != null && !kinds.contains(one.kind())) {
            return false;
        }
        Boolean relevant = relevant(one);
        return one.kind() == null && !Boolean.FALSE.equals(relevant) ? null : relevant;
    }

    private @Nullable Boolean relevant(Experience one) {
        if (one.relevant() != null) {
            return one.relevant();
        }
        return field != null && field.equals(one.field()) ? true : null;
    }

    private @Nullable Stretch stretch(Experience one, @Nullable LocalDate after) {
        LocalDate from = one.from();
        LocalDate to = Boolean.TRUE.equals(one.current()) ? on : one.to();
        if (from == null || to == null) {
            return null;
        }
        LocalDate first = after != null && after.isAfter(from) ? after : from;
        LocalDate last = to.isAfter(on) ? on : to;
        return new Stretch(first, last.plusDays(1));
    }

    private static long months(List<Stretch> stretches) {
        long months = 0;
        Stretch open = null;
        for (Stretch next :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            if (open != null && !next.from.isAfter(open.until)) {
                open = new Stretch(open.from, next.until.isAfter(open.until) ? next.until : open.until);
            } else {
                months += open == null ? 0 : open.months();
                open = next;
            }
        }
        return months + (open == null ? 0 : open.months());
    }

    private record Stretch(LocalDate from, LocalDate until) {
        long months() {
            return Math.max(0, ChronoUnit.MONTHS.between(from, until));
        }
    }
}
