package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Selection.Limit;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Institution;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;

/**
 * Which claims ask for credit for the same course or for the same learning: it counts once, unless an articulation in
 * force answers both courses by it.
 */
final class SameLearning {

    private final List<Articulation> articulations;
    private final Map<String, Claim> claims;
    private final Map<String, Credential> credentials;

    SameLearning(Portfolio portfolio, Institution institution) {
        LocalDate on = portfolio.asks().on();
        this.articulations = institution.articulations().stream()
                .filter(articulation -> articulation.inForce(on))
                .toList();
        this.claims = portfolio.asks().claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        this.credentials = portfolio.credentials().stream().collect(Collectors.toMap(Credential::id, c -> c));
    }

    /** Limits that let one claim of each such group count. */
    Set<Limit> limits(List<CreditLine> lines) {
        List<BigDecimal> ones = Collections.nCopies(lines.size(), BigDecimal.ONE);
        Set<Limit> limits = new LinkedHashSet<>();
        groups(lines).values().forEach(group -> {
            Set<Set<Integer>> pairs = pairs(group, lines);
            boolean all = pairs.size() == group.size() * (group.size() - 1) / 2;
            (all && group.size() > 1 ? Set.of(group) : pairs)
                    .forEach(items -> limits.add(new Limit(items, ones, BigDecimal.ONE)));
        });
        return limits;
    }

    boolean shared(CreditLine one, CreditLine other) {
        return one.course().equals(other.course())
                || cited(one)
                        .anyMatch(mine -> cited(other)
                                .filter(theirs -> !Collections.disjoint(whole(mine), whole(theirs)))
                                .anyMatch(theirs -> !articulated(mine, theirs, Set.of(one.course(), other.course()))));
    }

    private Map<String, Set<Integer>> groups(List<CreditLine> lines) {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int item = i;
            CreditLine line = lines.get(i);
            Stream<String> sources = cited(line).flatMap(c -> whole(c).stream()).map("source "::concat);
            Stream.concat(Stream.of("course " + line.course()), sources)
                    .forEach(key ->
                            groups.computeIfAbsent(key, k -> new TreeSet<>()).add(item));
        }
        return groups;
    }

    private Set<Set<Integer>> pairs(Set<Integer> group, List<CreditLine> lines) {
        Set<Set<Integer>> pairs = new LinkedHashSet<>();
        for (int one : group) {
            for (int other : group) {
                if (one < other && shared(lines.get(one), lines.get(other))) {
                    pairs.add(new TreeSet<>(Set.of(one, other)));
                }
            }
        }
        return pairs;
    }

    /** APEL.C credits what an assessment here showed, not the credential that led to it. */
    private Stream<Credential> cited(CreditLine line) {
        return line.route() == Route.APEL_C
                ? Stream.of()
                : Objects.requireNonNull(claims.get(line.claim())).evidence().stream()
                        .map(credentials::get)
                        .filter(Objects::nonNull);
    }

    /** Ids of a credential and of all that it consists of. */
    private Set<String> whole(Credential credential) {
        Set<String> whole = new LinkedHashSet<>();
        collect(credential, whole);
        return whole;
    }

    private void collect(Credential credential, Set<String> whole) {
        if (whole.add(credential.id())) {
            credential.parts().stream()
                    .map(credentials::get)
                    .filter(Objects::nonNull)
                    .forEach(part -> collect(part, whole));
        }
    }

    private boolean articulated(Credential one, Credential other, Set<String> courses) {
        return articulations.stream()
                .filter(a -> a.courses().containsAll(courses))
                .anyMatch(a -> Stream.of(one, other).allMatch(names(a)));
    }

    private static Predicate<Credential> names(Articulation articulation) {
        return credential -> (articulation.issuer() == null
                        || articulation.issuer().equals(credential.issuer().name()))
                && articulation.sources().stream()
                        .anyMatch(name -> name.equals(credential.code()) || name.equalsIgnoreCase(credential.title()));
    }
}
