package org.iktiraf.adjudication.ledger;

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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;

/**
 * Which claims ask for credit for the same course or for the same learning: it counts once, unless an articulation in
 * force answers both courses by it, or a rule lets the source be shared. A course that takes any learning is no reason.
 */
public final class SameLearning {

    private final List<Articulation> articulations;
    private final Map<String, Claim> claims;
    private final Map<String, Credential> credentials;

    private final Function<String, Course> courses;
    private final Set<String> sharedSources;

    /** @param courses that are claimed, by their codes */
    public SameLearning(Portfolio portfolio, Institution institution, Function<String, Course> courses) {
        LocalDate on = portfolio.asks().on();
        this.articulations = institution.articulations().stream()
                .filter(articulation -> articulation.inForce(on))
                .toList();
        this.claims = portfolio.asks().claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        this.credentials = portfolio.credentials().stream().collect(Collectors.toMap(Credential::id, c -> c));
        this.courses = courses;
        this.sharedSources = Set.of();
    }

    private SameLearning(SameLearning other, Set<String> sources) {
        this.articulations = other.articulations;
        this.claims = other.claims;
        this.credentials = other.credentials;
        this.courses = other.courses;
        this.sharedSources = sources.stream()
                .flatMap(id -> Stream.ofNullable(credentials.get(id)))
                .flatMap(credential -> whole(credential).stream())
                .collect(Collectors.toSet());
    }

    /** The same, where claims may share these sources and all that they consist of. */
    SameLearning sharing(Set<String> sources) {
        return new SameLearning(this, sources);
    }

    /** Whether a line cites a source, a part of it, or what it is part of. */
    boolean cites(CreditLine line, String source) {
        Credential credential = credentials.get(source);
        return credential != null
                && cited(line).anyMatch(mine -> !Collections.disjoint(whole(mine), whole(credential)));
    }

    /** A word that lines have in common of which one counts: the course, where it does not take any learning. */
    String once(CreditLine line) {
        return courses.apply(line.course()).bucket() ? "claim " + line.claim() : "course " + line.course();
    }

    /** Limits that let one claim of each such group count. */
    Set<Limit> limits(List<CreditLine> lines) {
        List<BigDecimal> ones = Collections.nCopies(lines.size(), BigDecimal.ONE);
        Set<Limit> limits = new LinkedHashSet<>();
        groups(lines).values().forEach(group -> {
            Set<Set<Integer>> pairs = pairs(group, lines);
            boolean all = pairs.size() == group.size() * (group.size() - 1) / 2;
            (all && group.size() > 1 ? Set.of(group) : pairs)
                    .forEach(items -> limits.add(new Limit(items, ones, BigDecimal.ONE, true)));
        });
        return limits;
    }

    boolean shared(CreditLine one, CreditLine other) {
        return once(one).equals(once(other))
                || cited(one)
                        .anyMatch(mine -> cited(other)
                                .filter(theirs -> overlapping(mine, theirs))
                                .anyMatch(theirs -> !articulated(mine, theirs, one.course(), other.course())));
    }

    private boolean overlapping(Credential mine, Credential theirs) {
        Set<String> both = whole(mine);
        both.retainAll(whole(theirs));
        return !sharedSources.containsAll(both);
    }

    private Map<String, Set<Integer>> groups(List<CreditLine> lines) {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int item = i;
            CreditLine line = lines.get(i);
            Stream<String> sources = cited(line).flatMap(c -> whole(c).stream()).map("source "::concat);
            Stream.concat(Stream.of(once(line)), sources)
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

    /** Ids of a credential, of what certifies the same, and of all that they consist of. */
    private Set<String> whole(Credential credential) {
        Set<String> whole = new LinkedHashSet<>();
        collect(credential, whole);
        return whole;
    }

    private void collect(Credential credential, Set<String> whole) {
        if (whole.add(credential.id())) {
            Stream.concat(Stream.ofNullable(credential.sameAs()), credential.parts().stream())
                    .map(credentials::get)
                    .filter(Objects::nonNull)
                    .forEach(part -> collect(part, whole));
        }
    }

    /** An articulation answers each of its courses once, so it never lets two claims on one course share. */
    private boolean articulated(Credential mine, Credential theirs, String course, String other) {
        return !course.equals(other)
                && articulations.stream()
                        .filter(a -> a.courses().containsAll(Set.of(course, other)))
                        .anyMatch(a -> Stream.of(mine, theirs).allMatch(names(a)));
    }

    private static Predicate<Credential> names(Articulation articulation) {
        return credential -> (articulation.issuer() == null
                        || articulation.issuer().equals(credential.issuer().name()))
                && articulation.sources().stream()
                        .anyMatch(name -> name.equals(credential.code()) || name.equalsIgnoreCase(credential.title()));
    }
}
