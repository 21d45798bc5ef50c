package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * A limit on credit that a policy declares; the ledger applies all limits together after the line verdicts, and makes
 * the cap's finding itself. Each method returns the limit with one thing more said.
 *
 * @param rule full name of the entry
 * @param source the credential that several claims may share within the limit; null for a limit on what is granted
 * @param pool key that keeps apart limits of one rule, such as a semester; null where there is one
 * @param courses whether it counts courses, and not credits
 * @param parts whether a claim may be cut to what still fits
 * @param routes routes whose claims it covers, in kebab words
 * @param claims ids of single claims that it covers besides
 */
public record Cap(
        String rule,
        @Nullable Subject source,
        @Nullable String pool,
        Ceiling ceiling,
        boolean courses,
        boolean parts,
        Set<String> routes,
        Set<String> claims,
        List<SettingUsed> settings) {

    private static final String POOL_UNKNOWN = "?";

    public Cap {
        routes = Collections.unmodifiableSet(new TreeSet<>(routes));
        claims = Collections.unmodifiableSet(new TreeSet<>(claims));
        settings = List.copyOf(settings);
    }

    /** A limit not yet known, under the full name of its entry. */
    public static Cap of(String rule, List<SettingUsed> settings) {
        return new Cap(rule, null, null, Ceiling.UNKNOWN, false, false, Set.of(), Set.of(), settings);
    }

    /** Lets the claims that cite this source share it. */
    public static Cap onSource(String rule, Subject source, List<SettingUsed> settings) {
        String title = source.words().getOrDefault("source", source.id());
        Subject credential = new Subject("credential", source.id(), null, Map.of("credential", title, "source", title));
        return new Cap(rule, credential, null, Ceiling.UNKNOWN, false, false, Set.of(), Set.of(), settings);
    }

    /** A percentage of a base; the basis is the word by which readers know the base. */
    public Cap percent(Figure figure, String basisWord, @Nullable Object baseFound) {
        return with(ceiling.percent(figure, basisWord, baseFound), figure);
    }

    /** An amount of credits. */
    public Cap amount(@Nullable Object credits) {
        return with(ceiling.amount(credits), credits);
    }

    /** The credits that may be counted of a shared source. */
    public Cap upTo(@Nullable Object credits) {
        return amount(credits);
    }

    /** {@code up}, {@code down} or {@code half-up}, to whole credits; or {@code none}, to hundredths. */
    public Cap rounded(String word) {
        return with(ceiling.rounded(word), null);
    }

    /** The least of this limit and another. */
    public Cap least(@Nullable Object other) {
        return with(ceiling.least(other), other);
    }

    /** What was used earlier counts against it; where that is not known, nor is the limit. */
    public Cap less(@Nullable Object used) {
        return with(ceiling.less(used), used);
    }

    /** Kept apart from limits of the same rule with another key; where the key is not known, nor is the limit. */
    public Cap pool(@Nullable Object key) {
        Object word = Values.plain(key);
        String named = word == null ? POOL_UNKNOWN : Values.word(word);
        return new Cap(rule, source, named, ceiling, courses, parts, routes, claims, settings);
    }

    /** {@code credits} or {@code courses}. */
    public Cap counting(String word) {
        boolean ofCourses = word.equals("courses");
        known(word, ofCourses || word.equals("credits"));
        return new Cap(rule, source, pool, ceiling, ofCourses, parts, routes, claims, settings);
    }

    /** {@code parts} of a claim where not all of it fits, or only a {@code whole} one. */
    public Cap cutting(String word) {
        boolean inParts = word.equals("parts");
        known(word, inParts || word.equals("whole"));
        return new Cap(rule, source, pool, ceiling, courses, inParts, routes, claims, settings);
    }

    /** Covers every claim by this route. */
    public Cap covering(Route route) {
        return covering(Set.of(Values.word(route)), Set.of());
    }

    /** Covers one claim. */
    public Cap coveringClaim(String claim) {
        return covering(Set.of(), Set.of(claim));
    }

    /** Most that fits, in what it counts; null where it cannot be told. */
    public @Nullable BigDecimal limit() {
        return POOL_UNKNOWN.equals(pool) ? null : ceiling.limit();
    }

    Cap coveringNothing() {
        return new Cap(rule, source, pool, ceiling, courses, parts, Set.of(), Set.of(), settings);
    }

    Cap alsoCovering(Cap other) {
        return covering(other.routes, other.claims);
    }

    boolean covers(String claim, Route route) {
        return claims.contains(claim) || routes.contains(Values.word(route));
    }

    /** What keeps it apart from others of its rule; null where nothing does. */
    @Nullable
    String key() {
        return source == null ? pool : source.id();
    }

    private Cap covering(Set<String> moreRoutes, Set<String> moreClaims) {
        Set<String> allRoutes = new TreeSet<>(routes);
        allRoutes.addAll(moreRoutes);
        Set<String> allClaims = new TreeSet<>(claims);
        allClaims.addAll(moreClaims);
        return new Cap(rule, source, pool, ceiling, courses, parts, allRoutes, allClaims, settings);
    }

    /** With the cell of a table that was used, if it is one. */
    private Cap with(Ceiling other, @Nullable Object figure) {
        List<SettingUsed> used = new ArrayList<>(settings);
        if (figure instanceof Figure cell && cell.key() != null) {
            used.add(
                    new SettingUsed(cell.name(), Objects.requireNonNull(cell.key()), Values.plain(cell), cell.since()));
        }
        return new Cap(rule, source, pool, other, courses, parts, routes, claims, used);
    }

    private static void known(String word, boolean is) {
        if (!is) {
            throw new IllegalArgumentException("A cap cannot be told: " + word);
        }
    }
}
