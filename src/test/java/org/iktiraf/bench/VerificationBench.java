package org.iktiraf.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.iktiraf.portfolio.verification.Signing;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import org.iktiraf.portfolio.verification.Verifying;
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
import tools.jackson.databind.node.ObjectNode;

/** A hundred different badges, each verified once, one after another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class VerificationBench {

    private static final int BADGES = 100;

    @Param({Signing.RDFC, Signing.JCS, Signing.OLD, Signing.ECDSA, "token"})
    String suite;

    private final Verifier verifier = Verifying.knowingNobody();
    private List<Object> badges = List.of();

    @Setup
    public void sign() {
        badges = IntStream.range(0, BADGES).mapToObj(this::signed).toList();
    }

    @Benchmark
    public List<Verified> hundred() {
        return badges.stream().map(this::verified).toList();
    }

    private Object signed(int number) {
        Signing issuer = suite.equals(Signing.ECDSA) ? Signing.p256() : Signing.ed25519();
        ObjectNode badge = suite.equals(Signing.OLD) ? issuer.oldBadge() : issuer.badge();
        badge.put("id", "urn:badge:" + number);
        return suite.equals("token") ? issuer.token(issuer.header(), badge) : issuer.sign(badge, suite);
    }

    private Verified verified(Object badge) {
        Verified verified = badge instanceof ObjectNode json
                ? verifier.ofJson(json, List.of(), Verifying.TODAY)
                : verifier.ofToken(badge.toString(), List.of(), Verifying.TODAY);
        if (verified.isForged()) {
            throw new IllegalStateException(suite);
        }
        return verified;
    }
}
