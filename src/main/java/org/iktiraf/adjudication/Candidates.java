package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Selection.Limit;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/** The claims that would be granted: the order in which ties are decided, their worth, and which exclude each other. */
final class Candidates {

    private final Institution institution;
    private final Map<String, Claim> claims;
    private final Map<String, Credential> credentials;
    private final Map<String, Integer> gradePlaces;

    Candidates(Portfolio portfolio, Institution institution, List<String> scaleBestFirst) {
        this.institution = institution;
        this.claims = portfolio.asks().claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        this.credentials = portfolio.credentials().stream().collect(Collectors.toMap(Credential::id, c -> c));
        this.gradePlaces = new HashMap<>();
        IntStream.range(0, scaleBestFirst.size()).forEach(i -> gradePlaces.put(scaleBestFirst.get(i), i));
    }

    List<CreditLine> inOrder(List<CreditLine> wanted) {
        Comparator<CreditLine> byRank = Comparator.comparing(this::rank);
        Comparator<CreditLine> first = switch (institution.keep()) {
            case MOST_CREDITS, LEARNERS_RANK -> byRank;
            case HIGHEST_GRADE -> Comparator.comparing(this::gradePlace);
            case NEWEST -> Comparator.comparing(this::newest).reversed();
        };
        return wanted.stream()
                .sorted(first.thenComparing(byRank)
                        .thenComparing(CreditLine::course)
                        .thenComparing(CreditLine::claim))
                .toList();
    }

    /** Credits where most credits are kept; nothing otherwise, so that the order alone decides. */
    List<BigDecimal> worth(List<CreditLine> wanted) {
        boolean credits = institution.keep() == Keep.MOST_CREDITS;
        return wanted.stream()
                .map(l -> credits ? BigDecimal.valueOf(l.credits()) : BigDecimal.ZERO)
                .toList();
    }

    /** One claim for each course, and one claim for each source that no articulation splits. */
    List<Limit> conflicts(List<CreditLine> wanted) {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (String learning : learning(wanted.get(i))) {
                groups.computeIfAbsent(learning, key -> new TreeSet<>()).add(i);
            }
        }
        List<BigDecimal> ones = wanted.stream().map(l -> BigDecimal.ONE).toList();
        List<Limit> limits = new ArrayList<>();
        groups.forEach((learning, items) -> {
            if (items.size() > 1 && !splitByArticulation(learning, items, wanted)) {
                limits.add(new Limit(items, ones, BigDecimal.ONE));
            }
        });
        return limits;
    }

    /** The kept claim that counts the same course or the same learning; null where none does. */
    @Nullable
    String countedBy(CreditLine line, Set<String> kept, List<CreditLine> lines) {
        Set<String> mine = learning(line);
        return lines.stream()
                .filter(other -> kept.contains(other.claim()))
                .filter(other -> learning(other).stream().anyMatch(mine::contains))
                .map(CreditLine::claim)
                .findFirst()
                .orElse(null);
    }

    private Set<String> learning(CreditLine line) {
        Set<String> learning = new LinkedHashSet<>();
        learning.add("course " + line.course());
        if (line.route() != Route.APEL_C) {
            claim(line).evidence().stream()
                    .filter(credentials::containsKey)
                    .forEach(id -> learning.add("source " + id));
        }
        return learning;
    }

    private boolean splitByArticulation(String learning, Set<Integer> items, List<CreditLine> wanted) {
        if (!learning.startsWith("source ")) {
            return false;
        }
        Credential source = Objects.requireNonNull(credentials.get(learning.substring("source ".length())));
        Set<String> courses = items.stream().map(i -> wanted.get(i).course()).collect(Collectors.toSet());
        return institution.articulations().stream()
                .filter(a -> a.sources().contains(source.code()) || a.sources().contains(source.title()))
                .anyMatch(a -> a.courses().containsAll(courses));
    }

    private int rank(CreditLine line) {
        return Optional.ofNullable(claim(line).rank()).orElse(Integer.MAX_VALUE);
    }

    private int gradePlace(CreditLine line) {
        return cited(line)
                .map(c -> c.assessment().grade())
                .filter(Objects::nonNull)
                .map(g -> gradePlaces.getOrDefault(g.value(), Integer.MAX_VALUE))
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    private LocalDate newest(CreditLine line) {
        return cited(line)
                .map(Credential::awarded)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private java.util.stream.Stream<Credential> cited(CreditLine line) {
        return claim(line).evidence().stream().map(credentials::get).filter(Objects::nonNull);
    }

    private Claim claim(CreditLine line) {
        return Objects.requireNonNull(claims.get(line.claim()));
    }
}
