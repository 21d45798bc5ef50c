package org.iktiraf.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;
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

/** How long an edition takes to compile, guard included: what a changed rule costs on reload. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class CompileBench {

    @Param({"mqa/apel-a", "mqa/apel-c", "mqa/credit-transfer", "mqa/micro-credentials", "eadtu/cmf"})
    String policy;

    private Edition edition;

    @Setup
    public void prepare() {
        Rulebook rulebook = Bench.rulebook(new DroolsEngine());
        edition = Objects.requireNonNull(rulebook.editions().get(policy));
    }

    @Benchmark
    public void compileEdition() {
        new DroolsEngine().prepare(edition);
    }
}
