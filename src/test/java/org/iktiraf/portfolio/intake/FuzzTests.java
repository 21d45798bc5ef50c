package org.iktiraf.portfolio.intake;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.verification.IssuerRegister;
import org.iktiraf.portfolio.verification.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads damaged copies of every sample with every reader that there is, for {@code -Dfuzz.seconds} in all. The build
 * always damages them alike; a longer run takes another {@code -Dfuzz.seed}.
 */
class FuzzTests {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 45);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_901L);
    private static final int UNTIL_WARM = 200;
    private static final Duration MOST_TIME = Duration.ofSeconds(2);
    private static final long MOST_MEMORY = 1024L * 1024 * 1024;
    private static final Whose WHOSE = new Whose(List.of("nurul@contoh.example"), LocalDate.of(2026, 11, 1));
    private static final ReceivedFile GOOD = Samples.called("Certifications.csv");

    private static final AnnotationConfigApplicationContext CONTEXT = context();
    private static final Intake INTAKE = CONTEXT.getBean(Intake.class);
    private static final PortfolioReader READER = CONTEXT.getBean(PortfolioReader.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void hasASampleOfEveryFormat() {
        Set<String> words = CONTEXT.getBeansOfType(Format.class).values().stream()
                .map(Format::word)
                .filter(word -> !word.equals(Intake.UNKNOWN))
                .collect(toSet());
        Set<String> read =
                samples().map(sample -> read(sample).files().get(0).format()).collect(toSet());
        assertThat(read).containsExactlyInAnyOrderElementsOf(words);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersWhateverIsDoneToAFile(ReceivedFile sample) {
        long end = System.nanoTime()
                + Duration.ofSeconds(SECONDS).toNanos() / samples().count();
        for (long n = 0; System.nanoTime() < end; n++) {
            ReceivedFile damaged = new Mutation(SEED + n).of(sample);
            String told = "-Dfuzz.seed=" + (SEED + n) + " " + sample.name();
            assertThatCode(() -> answers(damaged))
                    .as(() -> told + " " + Base64.getEncoder().encodeToString(damaged.bytes()))
                    .doesNotThrowAnyException();
            if (n > UNTIL_WARM) {
                assertThat(cost(damaged)).as(told).isLessThan(MOST_TIME);
            }
        }
    }

    private static void answers(ReceivedFile damaged) {
        Brought brought = read(damaged, GOOD);
        assertThat(brought.files()).hasSize(2);
        assertThat(brought.files().get(0).remarks().toString()).doesNotContain(Intake.READER_FAILED);
        assertThat(brought.files().get(1).pieces()).hasSize(3);
        READER.read(asking(brought.portfolio()));
    }

    /** How long one file takes, on a machine that does nothing else. */
    private static Duration cost(ReceivedFile damaged) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadCpuTime();
        read(damaged);
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertThat(threads.getCurrentThreadAllocatedBytes() - bytes).isLessThan(MOST_MEMORY);
        return took;
    }

    static Stream<ReceivedFile> samples() {
        return Samples.all().stream();
    }

    private static Brought read(ReceivedFile... files) {
        return INTAKE.read(List.of(files), WHOSE, JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode asking(ObjectNode portfolio) {
        portfolio
                .putObject("asks")
                .put("on", "2026-11-01")
                .putObject("inlineProgramme")
                .put("level", "bachelor");
        return portfolio;
    }

    /** Every reader that stands in the room, with whatever it needs. */
    private static AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.scan(
                "org.iktiraf.portfolio.intake", "org.iktiraf.portfolio.json", "org.iktiraf.portfolio.verification");
        context.registerBean(
                "anyVerifier",
                Verifier.class,
                () -> Reading.verifying(CredentialCheck.passed(CheckKind.SIGNATURE)),
                bean -> bean.setFallback(true));
        context.registerBean(
                "noIssuers", IssuerRegister.class, () -> id -> Optional.empty(), bean -> bean.setFallback(true));
        context.refresh();
        return context;
    }
}
