package org.iktiraf.policydesk.dryrun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.casework.DecisionJson;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policy.files.InlineReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.portfolio.json.PortfolioReader;

/**
 * The process in which a draft is read, built and run: it is given a {@link Task} and answers in {@link Report}s. It
 * knows no store and no secret but what it is sent.
 */
final class Child {

    private static final int LONGEST_TASK = 64_000_000;

    private final DroolsEngine engine = new DroolsEngine();
    private final Adjudicator adjudicator = new Adjudicator(engine, new ExactSelection(), new InlineReader());
    private final Writer out;

    private Child(Writer out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, UTF_8));
        System.setOut(new PrintStream(System.err, true, UTF_8));
        endWith(Long.parseLong(args[0]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        new Child(out).work(Lines.read(in, Task.class, LONGEST_TASK).orElseThrow(), in);
    }

    /** Nobody would end a child whose service was killed, so it ends itself. */
    private static void endWith(long service) {
        Thread watch = new Thread(
                () -> {
                    ProcessHandle.of(service).map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
                    Runtime.getRuntime().halt(1);
                },
                "end-with-service");
        watch.setDaemon(true);
        watch.start();
    }

    private void work(Task task, BufferedReader in) throws IOException {
        try {
            List<Fault> remarks = new ArrayList<>();
            Rulebook rules = RuleFiles.readTrustingPackaged(task.files(), engine, remarks::addAll);
            if (task.inFull()) {
                decide(rules, in);
            } else if (task.before() == null) {
                new ScenariosOf(rules, task, adjudicator).run(remarks, this::say);
            } else {
                compare(RuleFiles.readTrustingPackaged(task.before(), engine), rules, in);
            }
        } catch (FaultyRules e) {
            say(new Report.Faulty(e.faults()));
        }
        say(new Report.Done());
    }

    private void decide(Rulebook rules, BufferedReader in) throws IOException {
        CaseSent sent = Lines.read(in, CaseSent.class, LONGEST_TASK).orElseThrow();
        say(new Report.Begun(sent.name(), 1));
        byte[] portfolio = sent.portfolio().getBytes(UTF_8);
        say(new Report.Decided(new String(
                DecisionJson.write(adjudicator.decide(new PortfolioReader().read(portfolio), rules)), UTF_8)));
    }

    private void compare(Rulebook before, Rulebook after, BufferedReader in) throws IOException {
        TwoRules rules = new TwoRules(adjudicator, before, after);
        for (var one = Lines.read(in, CaseSent.class, LONGEST_TASK);
                one.isPresent();
                one = Lines.read(in, CaseSent.class, LONGEST_TASK)) {
            say(new Report.Begun(one.get().name(), 0));
            say(new Report.Compared(rules.compare(one.get())));
        }
    }

    private void say(Report report) {
        Lines.write(out, report);
    }
}
