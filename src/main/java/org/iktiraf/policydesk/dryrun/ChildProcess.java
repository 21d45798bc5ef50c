package org.iktiraf.policydesk.dryrun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;

/**
 * A running {@link Child}, as the service sees it. Nothing that the child says is trusted beyond its form: a line that
 * is no report ends it.
 */
final class ChildProcess implements AutoCloseable {

    private static final int LONGEST_REPORT = 1_000_000;

    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    }

    static ChildProcess start(Limits limits) {
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(
                        Child.class, limits, ProcessHandle.current().pid()))
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return new ChildProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("No child process can be started", e);
        }
    }

    /** Sends the task and whatever is to be decided, in a thread of its own; a child that ends early is no failure here. */
    void send(Task task, Iterator<CaseSent> cases) {
        Thread sender = new Thread(
                () -> {
                    try (in) {
                        Lines.write(in, task);
                        while (cases.hasNext()) {
                            Lines.write(in, cases.next());
                        }
                    } catch (IOException | UncheckedIOException e) {
                        process.destroyForcibly();
                    }
                },
                "dry-run-sender");
        sender.setDaemon(true);
        sender.start();
    }

    /** The next report; empty where the child ended. */
    Optional<Report> next() {
        try {
            return Lines.read(out, Report.class, LONGEST_REPORT);
        } catch (JacksonException | IOException e) {
            return Optional.empty();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
