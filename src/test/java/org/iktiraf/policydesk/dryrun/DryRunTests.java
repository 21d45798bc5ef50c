package org.iktiraf.policydesk.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a child process finds in rules, and that it ends whatever they do. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DryRunTests {

    private static final String POLICY = "mqa/apel-q/policy.yaml";
    private static final String LOGIC = "mqa/apel-q/rules.drl";

    private final Map<String, String> rules = new RulesAtHand("rules").texts();
    private DryRuns runs = with(Duration.ofMinutes(2));

    @AfterEach
    void stop() {
        runs.stop();
    }

    @Test
    void findsNothingWrongWithRulesAsTheyAre() {
        DryRun run = check(rules, POLICY);
        assertThat(run.state()).isEqualTo(DryRun.State.FINISHED);
        assertThat(run.faults()).isEmpty();
        assertThat(run.red()).isEmpty();
        assertThat(run.remarks()).extracting(Fault::file).containsOnly(POLICY);
        assertThat(run.done()).isPositive().isEqualTo(run.of());
    }

    @Test
    void saysExpectedAndGotOfARedScenario() {
        DryRun run = check(with(LOGIC, "atLeast", "atMost"), LOGIC);
        assertThat(run.state()).isEqualTo(DryRun.State.FINISHED);
        assertThat(run.red())
                .isNotEmpty()
                .allSatisfy(red -> assertThat(red.differences())
                        .isNotEmpty()
                        .anySatisfy(difference ->
                                assertThat(difference).contains("expected").contains("got")));
    }

    @Test
    void namesTheLineOfLogicThatIsRefused() {
        DryRun run = check(with(LOGIC, "insert(", "System.exit("), LOGIC);
        assertThat(run.faults()).extracting(Fault::file).contains(LOGIC);
        assertThat(run.done()).isZero();
    }

    @Test
    void decidesACaseByTheRulesBeforeAndAfter() throws Exception {
        String portfolio = Files.readString(Path.of("sample-portfolios/forty-credits-under-thirty-six/portfolio.json"));
        DryRun run = runs.compare(
                rules,
                with("mqa/apel-c/policy.yaml", "percent: { undated: 50 }", "percent: { undated: 60 }"),
                List.of(new CaseSent("forty", portfolio), new CaseSent("broken", "{}"))
                        .iterator(),
                2);
        over(run);
        assertThat(run.comparisons()).extracting(Comparison::isChanged).containsExactly(true, false);
        Comparison changed = run.comparisons().get(0);
        assertThat(Objects.requireNonNull(changed.after()).credits())
                .isLessThan(changed.before().credits());
    }

    @Test
    void settlesOnlyWhenWhoeverWaitedWasTold() {
        CompletableFuture<Boolean> settling = new CompletableFuture<>();
        DryRun run = runs.check(rules, Set.of(POLICY), over -> settling.complete(over.isSettling()));
        over(run);
        assertThat(run.state()).isEqualTo(DryRun.State.FINISHED);
        assertThat(settling.join()).isTrue();
        while (run.isSettling()) {
            pause();
        }
    }

    @Test
    void stopsWhatTakesTooLong() {
        runs.stop();
        runs = with(Duration.ofMillis(50));
        DryRun run = check(rules, POLICY);
        assertThat(run.state()).isEqualTo(DryRun.State.TOO_LONG);
    }

    @Test
    void endsTheChildWhenItIsCancelled() {
        CompletableFuture<DryRun> over = new CompletableFuture<>();
        DryRun run = runs.check(rules, Set.of(POLICY), over::complete);
        run.cancel();
        assertThat(over.join().state()).isEqualTo(DryRun.State.CANCELLED);
    }

    private DryRun check(Map<String, String> files, String changed) {
        CompletableFuture<DryRun> over = new CompletableFuture<>();
        runs.check(files, Set.of(changed), over::complete);
        while (!over.isDone()) {
            runs.watch();
            pause();
        }
        return over.join();
    }

    private void over(DryRun run) {
        while (!run.state().isOver()) {
            pause();
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }

    private Map<String, String> with(String path, String from, String to) {
        Map<String, String> changed = new TreeMap<>(rules);
        changed.computeIfPresent(path, (name, text) -> text.replace(from, to));
        assertThat(changed).isNotEqualTo(rules);
        return Collections.unmodifiableMap(changed);
    }

    private static DryRuns with(Duration inOne) {
        return new DryRuns(new Limits(768, Duration.ofMinutes(3), inOne, 2), Clock.systemUTC());
    }
}
