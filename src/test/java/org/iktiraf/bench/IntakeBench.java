package org.iktiraf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.Brought;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** A hundred files of a format, each handed over alone, read and verified; beside it, what naming their bytes costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class IntakeBench {

    private static final int FILES = 100;

    @Param({
        "badge-3.json",
        "record-clr.json",
        "europass.jsonld",
        "badge-2.json",
        "resume.json",
        "portfolio.json",
        "transcript.xml",
        "Certifications.csv",
        "kursus.csv"
    })
    String sample;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
            "org.iktiraf.portfolio.intake", "org.iktiraf.portfolio.json", "org.iktiraf.portfolio.verification");
    private final Intake intake = context.getBean(Intake.class);
    private final Whose whose = new Whose(List.of("learner@example.org"), LocalDate.of(2026, 11, 1));
    private List<ReceivedFile> files = List.of();

    @Setup
    public void hand() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/intake-samples", sample));
        files = IntStream.range(0, FILES)
                .mapToObj(number -> new ReceivedFile(number + sample, bytes))
                .toList();
    }

    @TearDown
    public void close() {
        context.close();
    }

    @Benchmark
    public List<Brought> read() {
        return files.stream()
                .map(file -> intake.read(List.of(file), whose, JsonNodeFactory.instance.objectNode()))
                .toList();
    }

    @Benchmark
    public List<String> named() {
        return files.stream().map(file -> ContentName.of(file.bytes())).toList();
    }
}
