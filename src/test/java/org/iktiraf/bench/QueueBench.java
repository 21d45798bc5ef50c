package org.iktiraf.bench;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.iktiraf.Asking;
import org.iktiraf.Iktiraf;
import org.iktiraf.People;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Contents;
import org.iktiraf.casework.Why;
import org.iktiraf.casework.mongo.ManyCases;
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
import org.springframework.data.mongodb.core.MongoTemplate;

/** How long a page of the queue takes over HTTP with 10,000 cases in the embedded store, once no policy is being compiled. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 2, time = 10)
@State(Scope.Benchmark)
public class QueueBench {

    private static final int CASES = 10_000;
    private static final CaseState[] STATES = CaseState.values();
    private static final List<String> OFFICERS = List.of(People.OFFICER.user(), "bala", "chong", "");

    @Param({
        "/desk",
        "/desk?tray=all",
        "/desk?tray=all&sort=-due&page=400",
        "/desk?tray=all&q=learner",
        "/desk?tray=all&programme=upm%2Fbcs&why=all-green",
        "/desk?tray=due-soon&size=100"
    })
    public String address;

    private Asking officer;
    private ConfigurableApplicationContext service;

    @Setup
    public void fill() throws IOException {
        Path data = Files.createTempDirectory("queue-bench");
        service = SpringApplication.run(
                Iktiraf.class, "--server.port=0", "--iktiraf.compile-ahead=bound", "--iktiraf.data=" + data);
        Random random = new Random(42);
        ManyCases.add(Stream.generate(() -> aCase(random)).limit(CASES).toList(), service.getBean(MongoTemplate.class));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        officer = new Asking(port).signedIn(People.OFFICER);
    }

    @TearDown
    public void close() {
        service.close();
    }

    @Benchmark
    public HttpResponse<byte[]> page() {
        HttpResponse<byte[]> answer = officer.get(address, "Accept", "text/html");
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
