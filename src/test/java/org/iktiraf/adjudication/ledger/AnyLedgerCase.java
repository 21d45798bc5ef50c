package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Keep;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;

/** Small cases of every kind: many whole claims in halves of credits, or few that may be cut to whole credits. */
final class AnyLedgerCase {

    private static final Articulation SPLIT = LedgerCase.articulation(LedgerCase.ON, List.of("MC-1"), "C0", "C1", "C2");

    private AnyLedgerCase() {}

    static Arbitrary<LedgerCase> cases() {
        return Arbitraries.of(true, false).flatMap(cut -> cut ? cases(5, 2, true) : cases(10, 1, false));
    }

    private static Arbitrary<LedgerCase> cases(int claims, int step, boolean cut) {
        Arbitrary<Map<String, Integer>> credits = Arbitraries.integers()
                .between(1, cut ? 4 : 7)
                .list()
                .ofSize(7)
                .map(list -> IntStream.range(0, 7).boxed().collect(Collectors.toMap(i -> "C" + i, list::get)));
        Arbitrary<Map<String, BigDecimal>> amounts = halves(1, cut ? 4 : 7, step)
                .injectNull(0.6)
                .list()
                .ofSize(claims)
                .map(AnyLedgerCase::byClaim);
        return Combinators.combine(
                        claim().list().ofMinSize(1).ofMaxSize(claims).map(AnyLedgerCase::numbered),
                        credits,
                        Arbitraries.of(Map.<String, String>of(), Map.of("C3", "block", "C5", "free-choice")),
                        amounts,
                        cap(step, cut).list().ofMinSize(1).ofMaxSize(4).map(AnyLedgerCase::named),
                        Arbitraries.of(Keep.values()))
                .as((asked, of, kinds, awarded, caps, keep) -> new LedgerCase(
                        asked,
                        List.of(LedgerCase.credential("mc-1"), LedgerCase.credential("mc-2")),
                        of,
                        kinds,
                        awarded,
                        caps,
                        List.of(SPLIT),
                        keep));
    }

    private static Arbitrary<BigDecimal> halves(int from, int to, int step) {
        return Arbitraries.integers()
                .between(from * 2 / step, to * 2 / step)
                .map(i -> Credits.plain(BigDecimal.valueOf(5L * step * i, 1)));
    }

    private static Arbitrary<Claim> claim() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6).map(i -> "C" + i),
                        Arbitraries.of(Route.APEL_C, Route.CREDIT_TRANSFER, Route.MICRO_CREDENTIAL),
                        Arbitraries.of(List.<String>of(), List.of("mc-1")),
                        Arbitraries.integers().between(1, 4).injectNull(0.5))
                .as((course, route, evidence, rank) -> new Claim("?", course, route, null, evidence, rank, null));
    }

    /** One of eight lets the claims that cite a source share it. */
    private static Arbitrary<Cap> cap(int step, boolean cut) {
        return Combinators.combine(
                        halves(0, cut ? 12 : 25, step),
                        Arbitraries.of("apel-c", "credit-transfer", "micro-credential")
                                .set(),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(i -> "c" + i)
                                .set()
                                .ofMaxSize(5),
                        Arbitraries.of("credits", "credits", "credits", "courses"),
                        Arbitraries.of(cut, cut, cut, false),
                        Arbitraries.integers().between(0, 7))
                .as((most, routes, claims, counting, parts, share) -> share == 0
                        ? Cap.onSource("?", new Subject("source", "mc-1", "c0", Map.of()), List.of())
                                .upTo(most)
                                .cutting(parts ? "parts" : "whole")
                        : LedgerCase.capOf("?", most, routes, claims)
                                .counting(counting)
                                .cutting(parts ? "parts" : "whole"));
    }

    private static List<Claim> numbered(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> {
                    Claim c = claims.get(i);
                    return new Claim("c" + i, c.course(), c.route(), null, c.evidence(), c.rank(), null);
                })
                .toList();
    }

    private static Map<String, BigDecimal> byClaim(List<BigDecimal> amounts) {
        Map<String, BigDecimal> byClaim = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i) != null) {
                byClaim.put("c" + i, amounts.get(i));
            }
        }
        return byClaim;
    }

    private static List<Cap> named(List<Cap> caps) {
        return IntStream.range(0, caps.size())
                .mapToObj(i -> {
                    Cap c = caps.get(i);
                    return new Cap(
                            "test/cap-" + i,
                            c.source(),
                            c.pool(),
                            c.ceiling(),
                            c.courses(),
                            c.parts(),
                            Set.copyOf(c.routes()),
                            Set.copyOf(c.claims()),
                            c.settings());
                })
                .toList();
    }
}
