package org.iktiraf.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.iktiraf.Iktiraf;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Contents;
import org.iktiraf.casework.Why;
import org.iktiraf.portfolio.ContentName;
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
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How long a page of the queue takes over HTTP with 10,000 cases in the embedded store. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@State(Scope.Benchmark)
public class QueueBench {

    private static final int CASES = 10_000;
    private static final CaseState[] STATES = CaseState.values();
    private static final List<String> OFFICERS = List.of("aminah", "bala", "chong", "");

    @Param({
        "/desk",
        "/desk?tray=all&sort=-due&page=300",
        "/desk?tray=all&q=business&state=in-review",
        "/api/cases?tray=due-soon&size=100"
    })
    public String address;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext service;
    private String port;

    @Setup
    public void fill() throws IOException {
        Path data = Files.createTempDirectory("queue-bench");
        service = SpringApplication.run(Iktiraf.class, "--server.port=0", "--iktiraf.data=" + data);
        port = service.getEnvironment().getProperty("local.server.port");
        Cases cases = service.getBean(Cases.class);
        Random random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            cases.add(aCase(random));
        }
    }

    @TearDown
    public void close() {
        service.close();
    }

    @Benchmark
    public HttpResponse<String> page() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static Case aCase(Random random) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        String name = ContentName.of(id.getBytes(StandardCharsets.UTF_8));
        Instant received = Instant.now().minus(Duration.ofHours(random.nextInt(9_000)));
        String owner = OFFICERS.get(random.nextInt(OFFICERS.size()));
        return new Case(
                id,
                "Learner " + id.substring(0, 8),
                STATES[random.nextInt(STATES.length)],
                owner.isEmpty() ? null : owner,
                List.of("universiti-seri-bayu/BBA", "universiti-seri-bayu/DBM", "upm/bcs")
                        .get(random.nextInt(3)),
                LocalDate.now().minusDays(random.nextInt(300)),
                received,
                received,
                random.nextInt(5) == 0 ? null : LocalDate.now().plusDays(random.nextInt(60) - 30),
                List.of(Why.values()[random.nextInt(Why.values().length)], Why.ALL_GREEN),
                new Contents(name, name, name, name, "10.2.0", name, null),
                null,
                null,
                null,
                null);
    }
}
