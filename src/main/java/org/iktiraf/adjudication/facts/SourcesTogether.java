package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * All sources that one claim cites, taken together: several small credentials may answer one course.
 *
 * @param claim the claim's id
 * @param standAlone whether not all of them are known to be components of accredited programmes
 */
public record SourcesTogether(
        String claim, Route route, boolean standAlone, CourseClaimed target, List<SourceOffered> sources)
        implements Judged {

    public SourcesTogether {
        sources = List.copyOf(sources);
    }

    static SourcesTogether of(CourseClaimed target, List<SourceOffered> sources) {
        boolean standAlone = sources.stream().anyMatch(SourceOffered::standAlone);
        return new SourcesTogether(target.claim(), target.route(), standAlone, target, sources);
    }

    @Override
    public Subject subject() {
        return target.subject();
    }

    @Override
    public String where() {
        return target.where();
    }

    /** Credits of the course here, or of all courses that an articulation answers by these sources. */
    public int creditsHere() {
        return sources.get(0).creditsHere();
    }

    /** Whether any of them is a component of an accredited programme; not known where none is and one may be. */
    public Found component() {
        List<Object> known = sources.stream()
                .map(source -> source.component().value())
                .filter(Objects::nonNull)
                .toList();
        boolean any = known.contains(true);
        return Found.of(any || known.size() == sources.size() ? any : null, "credentials.componentOfAccredited");
    }

    /**
     * Credits by size: from the least hours on each source has the least credits, and for each further step of hours a
     * step of credits more.
     */
    public Found creditsBySize(Figure leastHours, Figure leastCredits, Figure stepHours, Figure stepCredits) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (SourceOffered source : sources) {
            BigDecimal hours = source.hours().value() instanceof BigDecimal known ? known : null;
            complete &= hours != null;
            sum = sum.add(
                    hours == null ? BigDecimal.ZERO : credits(hours, leastHours, leastCredits, stepHours, stepCredits));
        }
        return Found.total(sum, "credentials.hours", complete);
    }

    private static BigDecimal credits(
            BigDecimal hours, Figure leastHours, Figure leastCredits, Figure stepHours, Figure stepCredits) {
        BigDecimal beyond = hours.subtract(number(leastHours));
        if (beyond.signum() < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal steps = beyond.divide(number(stepHours), 0, RoundingMode.DOWN);
        return number(leastCredits).add(steps.multiply(number(stepCredits)));
    }

    private static BigDecimal number(Figure figure) {
        @Nullable BigDecimal value = figure.value();
        return Objects.requireNonNull(value, figure.name());
    }
}
