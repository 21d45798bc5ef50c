package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iktiraf.adjudication.Ledger.CapApplied;
import org.iktiraf.adjudication.Ledger.Posting;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;

/** What the ledger promises of any claims under any caps. */
class LedgerPropertyTests {

    private static final Articulation SPLIT = LedgerCase.articulation(LedgerCase.ON, List.of("MC-1"), "C0", "C1", "C2");

    @Property(tries = 300)
    void neverGrantsAboveACap(@ForAll("cases") LedgerCase any) {
        assertThat(any.settle().ledger().caps())
                .allSatisfy(
                        cap -> assertThat(Objects.requireNonNull(cap.left())).isNotNegative())
                .extracting(CapApplied::used)
                .containsExactlyElementsOf(any.caps().stream()
                        .map(cap -> granted(any).stream()
                                .filter(line -> cap.covers(line.claim(), line.route()))
                                .map(CreditLine::credits)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .toList());
    }

    @Property(tries = 300)
    void keepsWhatTryingEverySetWouldKeep(@ForAll("cases") LedgerCase any) {
        List<CreditLine> ordered = any.ordered();
        Set<Integer> best = Exhaustive.best(
                ordered.stream().map(any.candidates()::worth).toList(),
                kept -> allowed(any, kept.stream().map(ordered::get).toList()));
        assertThat(granted(any).stream().map(CreditLine::claim))
                .containsExactlyInAnyOrderElementsOf(
                        best.stream().map(i -> ordered.get(i).claim()).toList());
    }

    @Property(tries = 100)
    void settlesTheSameInAnyOrderOfClaimsAndCaps(@ForAll("cases") LedgerCase any, @ForAll Random random) {
        LedgerCase shuffled = new LedgerCase(
                shuffled(any.claims(), random),
                shuffled(any.credentials(), random),
                any.credits(),
                shuffled(any.caps(), random),
                any.articulations(),
                any.keep());
        assertThat(postings(shuffled)).isEqualTo(postings(any));
    }

    @Property(tries = 200)
    void saysWhyEachLineIsNotKept(@ForAll("cases") LedgerCase any) {
        Set<String> kept = granted(any).stream().map(CreditLine::claim).collect(Collectors.toSet());
        assertThat(any.settle().ledger().postings())
                .filteredOn(posting -> !kept.contains(posting.claim()))
                .allSatisfy(posting -> assertThat(
                                posting.outcome() == Outcome.COUNTED_ELSEWHERE
                                        ? kept.contains(posting.countedBy())
                                        : !posting.heldBackBy().isEmpty())
                        .isTrue());
    }

    @Property(tries = 100)
    void grantsNoCourseTwice(@ForAll("cases") LedgerCase any) {
        assertThat(granted(any)).extracting(CreditLine::course).doesNotHaveDuplicates();
        assertThat(any.settle().ledger().granted())
                .isEqualTo(granted(any).stream().map(CreditLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean allowed(LedgerCase any, List<CreditLine> kept) {
        boolean withinCaps = any.caps().stream()
                .allMatch(cap -> kept.stream()
                                .filter(line -> cap.covers(line.claim(), line.route()))
                                .map(CreditLine::credits)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(Objects.requireNonNull(cap.limit()))
                        <= 0);
        return withinCaps
                && kept.stream()
                        .noneMatch(one -> kept.stream()
                                .anyMatch(other -> one.claim().compareTo(other.claim()) < 0 && clash(any, one, other)));
    }

    private static boolean clash(LedgerCase any, CreditLine one, CreditLine other) {
        List<String> courses = List.of(one.course(), other.course());
        boolean source = !Collections.disjoint(sources(any, one), sources(any, other));
        return one.course().equals(other.course()) || source && !SPLIT.courses().containsAll(courses);
    }

    private static List<String> sources(LedgerCase any, CreditLine line) {
        return any.claims().stream()
                .filter(claim -> claim.id().equals(line.claim()) && claim.route() != Route.APEL_C)
                .flatMap(claim -> claim.evidence().stream())
                .toList();
    }

    private static List<CreditLine> granted(LedgerCase any) {
        return any.settle().lines().stream().filter(CreditLine::granted).toList();
    }

    private static Map<String, Posting> postings(LedgerCase any) {
        return any.settle().ledger().postings().stream()
                .collect(Collectors.toMap(Posting::claim, p -> p, (one, other) -> one, TreeMap::new));
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        List<T> other = new ArrayList<>(some);
        Collections.shuffle(other, random);
        return other;
    }

    @Provide
    Arbitrary<LedgerCase> cases() {
        Arbitrary<Map<String, Integer>> credits = Arbitraries.integers()
                .between(1, 7)
                .list()
                .ofSize(7)
                .map(list -> IntStream.range(0, 7).boxed().collect(Collectors.toMap(i -> "C" + i, list::get)));
        return Combinators.combine(
                        claim().list().ofMinSize(1).ofMaxSize(10).map(LedgerPropertyTests::numbered),
                        credits,
                        cap().list().ofMinSize(1).ofMaxSize(4).map(LedgerPropertyTests::named),
                        Arbitraries.of(Keep.values()))
                .as((claims, of, caps, keep) -> new LedgerCase(
                        claims,
                        List.of(LedgerCase.credential("mc-1"), LedgerCase.credential("mc-2")),
                        of,
                        caps,
                        List.of(SPLIT),
                        keep));
    }

    private static Arbitrary<Claim> claim() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6).map(i -> "C" + i),
                        Arbitraries.of(Route.APEL_C, Route.CREDIT_TRANSFER, Route.MICRO_CREDENTIAL),
                        Arbitraries.of(List.<String>of(), List.of("mc-1")),
                        Arbitraries.integers().between(1, 4).injectNull(0.5))
                .as((course, route, evidence, rank) -> new Claim("?", course, route, null, evidence, rank, null));
    }

    private static Arbitrary<Cap> cap() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25).map(BigDecimal::valueOf),
                        Arbitraries.of("apel-c", "credit-transfer", "micro-credential")
                                .set(),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(i -> "c" + i)
                                .set()
                                .ofMaxSize(5))
                .as((most, routes, claims) ->
                        new Cap("?", null, null, null, most, RoundingMode.DOWN, routes, claims, List.of()));
    }

    private static List<Claim> numbered(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> {
                    Claim c = claims.get(i);
                    return new Claim("c" + i, c.course(), c.route(), null, c.evidence(), c.rank(), null);
                })
                .toList();
    }

    private static List<Cap> named(List<Cap> caps) {
        return IntStream.range(0, caps.size())
                .mapToObj(i -> {
                    Cap c = caps.get(i);
                    return new Cap(
                            "test/cap-" + i,
                            null,
                            null,
                            null,
                            c.amount(),
                            c.rounding(),
                            c.routes(),
                            c.claims(),
                            List.of());
                })
                .toList();
    }
}
