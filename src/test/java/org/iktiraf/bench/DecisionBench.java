package org.iktiraf.bench;

import java.util.concurrent.TimeUnit;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole decision on one core, findings and ledger included, by the rules and by the same rules written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
public class DecisionBench {

    private Portfolio portfolio;
    private Rulebook rulebook;
    private Adjudicator byRules;
    private Adjudicator byHand;

    @Setup
    public void prepare() {
        DroolsEngine engine = new DroolsEngine();
        Bench.Named named = Bench.named(Bench.realistic(), Bench.rulebook(engine));
        rulebook = named.rulebook();
        portfolio = named.portfolio();
        byRules = Bench.adjudicator(engine);
        byHand = Bench.adjudicator(new HandWritten());
        if (!byRules.decide(portfolio, rulebook).equals(byHand.decide(portfolio, rulebook))) {
            throw new IllegalStateException("The rules written by hand decide otherwise");
        }
    }

    @Benchmark
    public Decision byRules() {
        return byRules.decide(portfolio, rulebook);
    }

    @Benchmark
    public Decision byHand() {
        return byHand.decide(portfolio, rulebook);
    }
}
