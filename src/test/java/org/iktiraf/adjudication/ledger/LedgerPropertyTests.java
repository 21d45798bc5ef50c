package org.iktiraf.adjudication.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.policy.Outcome;

/** What the ledger promises of any claims under any caps. */
class LedgerPropertyTests {

    @Property(tries = 300)
    void neverGrantsAboveACap(@ForAll("cases") LedgerCase any) {
        assertThat(any.settle().ledger().caps())
                .allSatisfy(
                        cap -> assertThat(Objects.requireNonNull(cap.left())).isNotNegative())
                .allSatisfy(cap -> assertThat(cap.used().add(cap.left())).isEqualByComparingTo(cap.limit()));
        assertThat(new LedgerRules(any).allow(granted(any))).isTrue();
    }

    @Property(tries = 300)
    void keepsWhatTryingEveryChoiceWouldKeep(@ForAll("cases") LedgerCase any) {
        LedgerRules rules = new LedgerRules(any);
        List<CreditLine> ordered = any.ordered();
        List<Item> items = ordered.stream()
                .map(line -> new Item(any.candidates().worth(line), rules.parts(line)))
                .toList();
        List<Integer> best = Exhaustive.best(items, kept -> rules.allow(credits(ordered, items, kept)));
        assertThat(granted(any)).isEqualTo(credits(ordered, items, best));
    }

    @Property(tries = 100)
    void settlesTheSameInAnyOrderOfClaimsAndCaps(@ForAll("cases") LedgerCase any, @ForAll Random random) {
        LedgerCase shuffled = new LedgerCase(
                shuffled(any.claims(), random),
                shuffled(any.credentials(), random),
                any.credits(),
                any.kinds(),
                any.amounts(),
                shuffled(any.caps(), random),
                any.articulations(),
                any.keep());
        assertThat(postings(shuffled)).isEqualTo(postings(any));
    }

    @Property(tries = 200)
    void saysWhyEachLineIsNotKeptInFull(@ForAll("cases") LedgerCase any) {
        Map<String, BigDecimal> kept = granted(any);
        assertThat(any.settle().ledger().postings())
                .filteredOn(posting -> posting.outcome() != Outcome.GRANTED)
                .allSatisfy(posting -> assertThat(
                                posting.outcome() == Outcome.COUNTED_ELSEWHERE
                                        ? kept.containsKey(posting.countedBy())
                                        : !posting.heldBackBy().isEmpty())
                        .isTrue());
    }

    @Property(tries = 200)
    void saysWhatWouldFitInstead(@ForAll("cases") LedgerCase any) {
        assertThat(any.settle().ledger().postings())
                .filteredOn(posting -> posting.outcome() == Outcome.HELD_BACK_BY_CAP)
                .allSatisfy(posting -> assertThat(Objects.requireNonNull(posting.wouldFit()))
                        .isNotNegative()
                        .isLessThan(any.line(posting.claim()).credits()));
    }

    @Property(tries = 100)
    void accountsForAllThatIsClaimed(@ForAll("cases") LedgerCase any) {
        Ledger ledger = any.settle().ledger();
        assertThat(ledger.granted())
                .isEqualByComparingTo(granted(any).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(ledger.claimed());
        assertThat(ledger.granted().add(ledger.heldBack())).isLessThanOrEqualTo(ledger.claimed());
        assertThat(ledger.caps()).extracting(CapApplied::wanted).allMatch(wanted -> wanted.signum() >= 0);
    }

    private static Map<String, BigDecimal> credits(List<CreditLine> lines, List<Item> items, List<Integer> kept) {
        Map<String, BigDecimal> credits = new TreeMap<>();
        IntStream.range(0, kept.size())
                .filter(i -> kept.get(i) > 0)
                .forEach(i -> credits.put(
                        lines.get(i).claim(),
                        Credits.plain(Selection.share(
                                lines.get(i).credits(),
                                kept.get(i),
                                items.get(i).parts()))));
        return credits;
    }

    private static Map<String, BigDecimal> granted(LedgerCase any) {
        return any.settle().ledger().postings().stream()
                .filter(posting -> posting.outcome().grantsCredit())
                .collect(Collectors.toMap(Posting::claim, Posting::credits, (one, other) -> one, TreeMap::new));
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
        return AnyLedgerCase.cases();
    }
}
