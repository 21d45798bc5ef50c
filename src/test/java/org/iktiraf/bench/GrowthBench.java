package org.iktiraf.bench;

import java.util.List;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a decision grows with the records of a case, and with the policies that bind it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class GrowthBench {

    /** By records. */
    @State(Scope.Benchmark)
    public static class Records {

        @Param({"10", "100", "1000"})
        int records;

        Portfolio portfolio;
        Rulebook rulebook;
        Adjudicator adjudicator;

        @Setup
        public void prepare() {
            DroolsEngine engine = new DroolsEngine();
            Bench.Named named = Bench.named(Bench.ofRecords(records), Bench.rulebook(engine));
            rulebook = named.rulebook();
            portfolio = named.portfolio();
            adjudicator = Bench.adjudicator(engine);
        }
    }

    /** By policies that bind the programme; all others stay loaded. */
    @State(Scope.Benchmark)
    public static class Policies {

        @Param({"1", "2", "3", "4", "5"})
        int policies;

        Portfolio portfolio;
        Rulebook rulebook;
        Adjudicator adjudicator;

        @Setup
        public void prepare() {
            DroolsEngine engine = new DroolsEngine();
            rulebook = Bench.rulebook(engine);
            List<String> slugs =
                    List.of("mqa/apel-c", "mqa/apel-a", "mqa/credit-transfer", "mqa/micro-credentials", "eadtu/cmf");
            portfolio = Bench.boundBy(slugs.subList(0, policies));
            adjudicator = Bench.adjudicator(engine);
        }
    }

    @Benchmark
    public Decision byRecords(Records of) {
        return of.adjudicator.decide(of.portfolio, of.rulebook);
    }

    @Benchmark
    public Decision byPolicies(Policies of) {
        return of.adjudicator.decide(of.portfolio, of.rulebook);
    }
}
