package org.iktiraf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.iktiraf.Asking;
import org.iktiraf.Iktiraf;
import org.iktiraf.People;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How long an officer waits over HTTP for what another day of application would change; wanted is a second at most. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 10)
@State(Scope.Benchmark)
public class TrialBench {

    private Asking officer;
    private String trials;
    private LocalDate on = LocalDate.of(2025, 3, 3);
    private ConfigurableApplicationContext service;

    @Setup
    public void open() throws IOException {
        service = SpringApplication.run(
                Iktiraf.class,
                "--server.port=0",
                "--iktiraf.compile-ahead=bound",
                "--iktiraf.data=" + Files.createTempDirectory("trial-bench"));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        officer = new Asking(port).as(People.OFFICER);
        trials = officer.postJson("/api/cases", Asking.fortyCredits())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                + "/trials";
    }

    @TearDown
    public void close() {
        service.close();
    }

    @Benchmark
    public HttpResponse<byte[]> anotherDay() {
        on = on.plusDays(1);
        HttpResponse<byte[]> answer = officer.postJson(trials, ("{\"on\":\"" + on + "\"}").getBytes(UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
