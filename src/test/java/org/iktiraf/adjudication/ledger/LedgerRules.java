package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iktiraf.policy.Articulation;
import org.iktiraf.portfolio.Route;

/** What may be granted together, said a second time and slowly: what the ledger is held against. */
final class LedgerRules {

    private final LedgerCase any;
    private final Map<String, CreditLine> lines;

    LedgerRules(LedgerCase any) {
        this.any = any;
        this.lines = any.lines().stream().collect(Collectors.toMap(CreditLine::claim, line -> line));
    }

    /** @param kept credits by claim */
    boolean allow(Map<String, BigDecimal> kept) {
        return any.caps().stream().allMatch(cap -> within(cap, kept))
                && kept.keySet().stream()
                        .noneMatch(one -> kept.keySet().stream()
                                .anyMatch(other -> one.compareTo(other) < 0 && clash(line(one), line(other))))
                && any.kinds().keySet().stream().allMatch(course -> withinCourse(course, kept));
    }

    /** Whole credits in which a line may be granted: 1 where it may not be cut. */
    int parts(CreditLine line) {
        List<Cap> over = any.caps().stream()
                .filter(cap -> !cap.courses() && covers(cap, line))
                .toList();
        boolean cut = !over.isEmpty()
                && over.stream()
                        .allMatch(cap -> cap.parts()
                                && (cap.source() == null || line.credits().compareTo(limit(cap)) <= 0));
        return cut ? Math.max(1, line.credits().intValueExact()) : 1;
    }

    private boolean within(Cap cap, Map<String, BigDecimal> kept) {
        List<BigDecimal> covered = kept.keySet().stream()
                .filter(claim -> covers(cap, line(claim)))
                .map(kept::get)
                .map(Objects::requireNonNull)
                .toList();
        if (cap.courses()) {
            return BigDecimal.valueOf(covered.size()).compareTo(limit(cap)) <= 0;
        }
        return cap.source() != null && covered.size() < 2
                || sum(covered.stream()
                                        .map(one -> cap.source() == null ? one : one.min(limit(cap)))
                                        .toList())
                                .compareTo(limit(cap))
                        <= 0;
    }

    private boolean withinCourse(String course, Map<String, BigDecimal> kept) {
        List<BigDecimal> on = kept.keySet().stream()
                .filter(claim -> line(claim).course().equals(course))
                .map(kept::get)
                .map(Objects::requireNonNull)
                .toList();
        return sum(on).compareTo(BigDecimal.valueOf(any.course(course).credits())) <= 0;
    }

    private boolean clash(CreditLine one, CreditLine other) {
        boolean sameCourse = one.course().equals(other.course());
        boolean articulated = !sameCourse
                && any.articulations().stream()
                        .map(Articulation::courses)
                        .anyMatch(listed -> listed.contains(one.course()) && listed.contains(other.course()));
        boolean shared = any.caps().stream()
                .anyMatch(cap -> cap.source() != null && limit(cap).signum() > 0);
        return sameCourse && !any.course(one.course()).bucket()
                || !Collections.disjoint(sources(one), sources(other)) && !articulated && !shared;
    }

    private boolean covers(Cap cap, CreditLine line) {
        return cap.source() == null
                ? cap.covers(line.claim(), line.route())
                : sources(line).contains(cap.source().id());
    }

    private List<String> sources(CreditLine line) {
        return any.claims().stream()
                .filter(claim -> claim.id().equals(line.claim()) && claim.route() != Route.APEL_C)
                .flatMap(claim -> claim.evidence().stream())
                .toList();
    }

    private CreditLine line(String claim) {
        return Objects.requireNonNull(lines.get(claim));
    }

    private static BigDecimal limit(Cap cap) {
        return Objects.requireNonNull(cap.limit());
    }

    private static BigDecimal sum(Collection<BigDecimal> some) {
        return some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
