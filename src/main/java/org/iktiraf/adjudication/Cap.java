package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * A limit on credit that a policy declares; the ledger applies all limits together after the line verdicts, and makes
 * the cap's finding itself. Each method returns the limit with one thing more said.
 *
 * @param rule full name of the entry
 * @param basis what the percentage is taken of, in the policy's word; null for an amount
 * @param base credits that the percentage is taken of, null where not known
 * @param percent null for an amount, and where the policy has no such figure
 * @param amount credits; null for a percentage
 * @param routes routes whose claims it covers, in kebab words
 * @param claims ids of single claims that it covers besides
 */
public record Cap(
        String rule,
        @Nullable String basis,
        @Nullable BigDecimal base,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        RoundingMode rounding,
        Set<String> routes,
        Set<String> claims,
        List<SettingUsed> settings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Cap {
        routes = java.util.Collections.unmodifiableSet(new TreeSet<>(routes));
        claims = java.util.Collections.unmodifiableSet(new TreeSet<>(claims));
        settings = List.copyOf(settings);
    }

    /** A percentage of a base; the basis is the word by which readers know the base. */
    public Cap percent(Figure figure, String basisWord, @Nullable Object baseFound) {
        List<SettingUsed> used = new ArrayList<>(settings);
        if (figure.key() != null) {
            used.add(new SettingUsed(figure.name(), figure.key(), Values.plain(figure), figure.since()));
        }
        BigDecimal known = Values.plain(baseFound) instanceof BigDecimal number ? number : null;
        return new Cap(rule, basisWord, known, figure.value(), null, rounding, routes, claims, used);
    }

    /** An amount of credits. */
    public Cap amount(@Nullable Object credits) {
        BigDecimal known = Values.plain(credits) instanceof BigDecimal number ? number : null;
        return new Cap(rule, null, null, null, known, rounding, routes, claims, settings);
    }

    /** {@code up}, {@code down} or {@code half-up}, to whole credits. */
    public Cap rounded(String word) {
        RoundingMode mode = RoundingMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Cap(rule, basis, base, percent, amount, mode, routes, claims, settings);
    }

    /** Covers every claim by this route. */
    public Cap covering(Route route) {
        Set<String> more = new TreeSet<>(routes);
        more.add(Values.word(route));
        return new Cap(rule, basis, base, percent, amount, rounding, more, claims, settings);
    }

    /** Covers one claim. */
    public Cap coveringClaim(String claim) {
        Set<String> more = new TreeSet<>(claims);
        more.add(claim);
        return new Cap(rule, basis, base, percent, amount, rounding, routes, more, settings);
    }

    /** Most credits that fit, in whole credits; null where it cannot be told. */
    public @Nullable BigDecimal limit() {
        if (amount != null) {
            return amount.setScale(0, rounding);
        }
        return base == null || percent == null ? null : base.multiply(percent).divide(HUNDRED, 0, rounding);
    }

    Cap coveringNothing() {
        return new Cap(rule, basis, base, percent, amount, rounding, Set.of(), Set.of(), settings);
    }

    Cap alsoCovering(Cap other) {
        Set<String> moreRoutes = new TreeSet<>(routes);
        moreRoutes.addAll(other.routes);
        Set<String> moreClaims = new TreeSet<>(claims);
        moreClaims.addAll(other.claims);
        return new Cap(rule, basis, base, percent, amount, rounding, moreRoutes, moreClaims, settings);
    }

    boolean covers(String claim, Route route) {
        return claims.contains(claim) || routes.contains(Values.word(route));
    }
}
