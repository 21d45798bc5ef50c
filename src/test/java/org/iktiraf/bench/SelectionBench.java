package org.iktiraf.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Which of forty courses to keep under six overlapping caps that all bite, in a new case each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class SelectionBench {

    private static final int COURSES = 40;
    private static final int CAPS = 6;
    private static final int CASES = 256;

    /** Whole courses; halves of credits; one cap that counts courses; courses that may be cut. */
    @Param({"whole", "halves", "counting", "parts"})
    String kind;

    private final Selection selection = new ExactSelection();
    private List<Case> cases = List.of();
    private int next;

    @Setup
    public void prepare() {
        Random random = new Random(41);
        cases = IntStream.range(0, CASES).mapToObj(i -> any(random)).toList();
    }

    @Benchmark
    public List<Integer> best() {
        Case one = cases.get(next++ % CASES);
        return selection.best(one.items, one.limits);
    }

    private Case any(Random random) {
        List<BigDecimal> credits = IntStream.range(0, COURSES)
                .mapToObj(i -> kind.equals("halves")
                        ? BigDecimal.valueOf(5L * (4 + random.nextInt(13)), 1)
                        : BigDecimal.valueOf(2L + random.nextInt(7)))
                .toList();
        List<Item> items = credits.stream()
                .map(one -> new Item(one, kind.equals("parts") ? one.intValueExact() : 1))
                .toList();
        List<Limit> limits = IntStream.range(0, CAPS)
                .mapToObj(i -> kind.equals("counting") && i == 0 ? counting(random) : limit(credits, random))
                .toList();
        return new Case(items, limits);
    }

    /** Half of the courses, of which a part of the credits fits. */
    private static Limit limit(List<BigDecimal> credits, Random random) {
        Set<Integer> covered = covered(random);
        BigDecimal all = covered.stream().map(credits::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most =
                all.multiply(BigDecimal.valueOf(30L + random.nextInt(40))).movePointLeft(2);
        return new Limit(covered, credits, BigDecimal.valueOf(most.longValue()), false);
    }

    private static Limit counting(Random random) {
        List<BigDecimal> ones =
                IntStream.range(0, COURSES).mapToObj(i -> BigDecimal.ONE).toList();
        return new Limit(covered(random), ones, BigDecimal.valueOf(6L + random.nextInt(6)), true);
    }

    private static Set<Integer> covered(Random random) {
        return IntStream.range(0, COURSES)
                .filter(i -> random.nextBoolean())
                .boxed()
                .collect(Collectors.toSet());
    }

    private record Case(List<Item> items, List<Limit> limits) {}
}
