package org.iktiraf.policydesk.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.files.HostileFile;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a child process does with drafts that use up its time or its memory, and that nothing of it is left. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HostileDryRunTests {

    private final Map<String, String> rules = new RulesAtHand("rules").texts();
    private DryRuns runs = within(Duration.ofMinutes(2));

    @AfterEach
    void stop() {
        runs.stop();
    }

    @Test
    void stopsJoinsThatBlowUp() throws Exception {
        runs = within(Duration.ofSeconds(30));
        assertThat(check(Hostile.joins(rules)).state()).isIn(DryRun.State.TOO_LONG, DryRun.State.BROKEN);
    }

    @Test
    void stopsRulesThatFindWithoutEnd() throws Exception {
        DryRun run = check(Hostile.finds(rules));
        assertThat(run.state()).isEqualTo(DryRun.State.FINISHED);
        assertThat(run.red()).anySatisfy(red -> {
            assertThat(red.sentence()).isEqualTo("Means harm");
            assertThat(red.differences()).anyMatch(said -> said.contains("match more than 100000 times"));
        });
    }

    @Test
    void stopsATableWhoseWordsDouble() throws Exception {
        runs = within(Duration.ofSeconds(30));
        assertThat(check(Hostile.doubles(rules)).state()).isIn(DryRun.State.TOO_LONG, DryRun.State.BROKEN);
    }

    @Test
    void saysThatABaseIsMadeFromItself() throws Exception {
        assertThat(check(Hostile.itself(rules)).faults())
                .contains(new Fault(Hostile.SCENARIOS, 1, "A base is made from itself, or nested too deeply."));
    }

    @Test
    void refusesInTheChildWhatTheGuardRefuses() throws Exception {
        Map<String, String> hostile = Hostile.with(rules, Hostile.LOGIC, "insert(", "System.exit(");
        assertThat(check(hostile).faults())
                .anySatisfy(fault -> assertThat(fault.line()).isEqualTo(8));
    }

    @Test
    void refusesInTheChildWhatCouldBeRead() throws Exception {
        Map<String, String> files = new TreeMap<>(rules);
        List<HostileFile> hostile = HostileFile.all(rules).stream()
                .filter(HostileFile::isReadable)
                .filter(file -> file.name().equals(file.path()) || file.name().startsWith("words"))
                .toList();
        hostile.forEach(file -> files.put(file.path(), file.text()));
        List<Fault> faults = check(files).faults();
        assertThat(hostile)
                .hasSize(8)
                .allSatisfy(file -> assertThat(faults)
                        .anyMatch(fault -> fault.file().equals(file.path()) && fault.line() == file.line()));
    }

    @Test
    void keepsNoPlaceForWhatWasCancelledAndRefusesTooMany() {
        CompletableFuture<DryRun> first = new CompletableFuture<>();
        runs.check(rules, Set.of(Hostile.LOGIC), first::complete);
        List<CompletableFuture<DryRun>> waiting = fill();
        assertThatThrownBy(() -> begin(new CompletableFuture<>())).hasMessageContaining("Too many drafts");
        runs.stopAll();
        begin(new CompletableFuture<>());
        assertThat(CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void endsAChildWhoseServiceIsGone() throws Exception {
        Process service = start(ProcessHandle.current().pid());
        Process child = start(service.pid());
        assertThatThrownBy(() -> child.onExit().get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        service.destroyForcibly();
        assertThat(child.onExit().get().exitValue()).isEqualTo(1);
    }

    private List<CompletableFuture<DryRun>> fill() {
        return java.util.stream.Stream.generate(() -> new CompletableFuture<DryRun>())
                .limit(DryRuns.MOST_WAITING)
                .peek(this::begin)
                .toList();
    }

    private void begin(CompletableFuture<DryRun> over) {
        runs.check(rules, Set.of(Hostile.LOGIC), over::complete);
    }

    private static DryRuns within(Duration inOne) {
        return new DryRuns(new Limits(192, Duration.ofMinutes(2), inOne, 1), Clock.systemUTC());
    }

    private static Process start(long service) throws Exception {
        List<String> command = JavaCommand.of(Child.class, new Limits(64, Duration.ZERO, Duration.ZERO, 1), service);
        return new ProcessBuilder(command).start();
    }

    private DryRun check(Map<String, String> files) throws Exception {
        List<ProcessHandle> before = Children.now();
        CompletableFuture<DryRun> over = new CompletableFuture<>();
        runs.check(files, Hostile.CHANGED, over::complete);
        ProcessHandle child = Children.since(before);
        while (!over.isDone()) {
            runs.watch();
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(child.isAlive()).isFalse();
        return over.get();
    }
}
