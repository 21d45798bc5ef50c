package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Stack;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * One part of a claimed stack, whether or not the learner has it.
 *
 * @param claim the claim's id
 * @param part title of the part
 * @param every whether the stack needs all of its parts
 * @param certificateAsked whether its certificate must have been issued
 */
public record PartOffered(
        String claim,
        Route route,
        String part,
        boolean every,
        boolean certificateAsked,
        Stack.StackPart asked,
        List<Credential> cited,
        Portfolio portfolio)
        implements Judged {

    public PartOffered {
        cited = List.copyOf(cited);
    }

    @Override
    public Subject subject() {
        return new Subject("part", part, claim, Map.of("part", part));
    }

    @Override
    public String where() {
        Credential mine = credential();
        return mine == null ? "credentials" : "credentials/" + mine.id();
    }

    /** Whether the learner completed it; not known where the portfolio does not hold it. */
    public Found completed() {
        Credential mine = credential();
        return Found.of(mine == null ? null : mine.completed(), mine == null ? where() : where() + ".completed");
    }

    /** Whether its certificate was issued (and paid for). */
    public Found certificate() {
        Credential mine = credential();
        return Found.of(
                mine == null ? null : mine.certificateIssued(),
                mine == null ? where() : where() + ".certificateIssued");
    }

    /** Whether it counts: completed, with its certificate where that is asked for. */
    Found done() {
        List<Found> needed = certificateAsked ? List.of(completed(), certificate()) : List.of(completed());
        if (needed.stream().anyMatch(one -> Boolean.FALSE.equals(one.value()))) {
            return Found.of(false, where());
        }
        boolean known = needed.stream().allMatch(one -> one.value() != null);
        return known ? Found.of(true, where()) : Found.unknown(where());
    }

    @Nullable
    BigDecimal hours() {
        Credential mine = credential();
        return mine == null ? null : mine.hours();
    }

    private @Nullable Credential credential() {
        return cited.stream().filter(this::isThisPart).findFirst().orElse(null);
    }

    private boolean isThisPart(Credential one) {
        return (asked.code() != null && asked.code().equals(one.code()))
                || asked.title().equalsIgnoreCase(one.title());
    }
}
