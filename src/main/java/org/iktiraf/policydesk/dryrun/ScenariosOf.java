package org.iktiraf.policydesk.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policydesk.Coverage;
import org.iktiraf.policydesk.Scenario;
import org.iktiraf.policydesk.ScenarioRuns;
import org.iktiraf.policydesk.Scenarios;

/** Runs the scenarios of every policy that a draft touches, itself or through what it follows or reads. */
final class ScenariosOf {

    private static final String FILE = "scenarios.yaml";

    private final Rulebook rules;
    private final Task task;
    private final ScenarioRuns runs;

    ScenariosOf(Rulebook rules, Task task, Adjudicator adjudicator) {
        this.rules = rules;
        this.task = task;
        this.runs = new ScenarioRuns(adjudicator);
    }

    /** @param remarks on any of the policies; those on others than are touched are left out */
    void run(List<Fault> remarks, Consumer<Report> say) {
        say.accept(new Report.Remarked(remarks.stream()
                .filter(remark -> touched().anyMatch(edition -> isOf(remark, edition)))
                .toList()));
        List<Fault> faults = new ArrayList<>();
        Map<Edition, List<Scenario>> all =
                new TreeMap<>((one, other) -> one.slug().compareTo(other.slug()));
        touched().forEach(edition -> all.put(edition, read(edition, faults)));
        int count = all.values().stream().mapToInt(List::size).sum();
        all.forEach((edition, scenarios) -> {
            List<Decision> decisions = new ArrayList<>();
            scenarios.forEach(scenario -> {
                say.accept(new Report.Begun(edition.slug() + ": " + scenario.sentence(), count));
                run(edition, scenario, decisions, say);
            });
            Coverage.unseen(edition, decisions)
                    .forEach(unseen -> faults.add(new Fault(
                            path(edition), 1, "In no scenario beside this policy is this seen: " + unseen + ".")));
        });
        if (!faults.isEmpty()) {
            say.accept(new Report.Faulty(faults));
        }
    }

    private void run(Edition edition, Scenario scenario, List<Decision> decisions, Consumer<Report> say) {
        List<String> differences;
        try {
            Decision decision = runs.decide(runs.portfolio(scenario), rules);
            decisions.add(decision);
            differences = ScenarioRuns.differences(scenario, decision);
        } catch (WrongAsk | RunawayRules | IllegalArgumentException e) {
            differences = List.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            differences = List.of("The rules failed while they decided. Look for a division by nothing,"
                    + " and for a value of another kind than the rule expects.");
        }
        say.accept(new Report.Ran(path(edition), scenario.sentence(), differences));
    }

    private static boolean isOf(Fault remark, Edition edition) {
        return remark.file().substring(0, remark.file().lastIndexOf('/')).equals(edition.slug());
    }

    private Stream<Edition> touched() {
        Set<String> changed = task.changed();
        boolean all = changed.stream().anyMatch(path -> path.startsWith("vocabulary/"));
        return rules.editions().values().stream()
                .filter(edition -> all
                        || changed.contains(path(edition))
                        || edition.files().keySet().stream().anyMatch(changed::contains)
                        || isOfChangedInstitution(edition));
    }

    private boolean isOfChangedInstitution(Edition edition) {
        return task.changed().stream()
                .filter(path -> path.startsWith("institutions/"))
                .anyMatch(path -> edition.slug().startsWith(path.replaceFirst("/[^/]*\\.(yaml|csv)$", "/")));
    }

    private List<Scenario> read(Edition edition, List<Fault> faults) {
        String text = task.files().get(path(edition));
        if (text == null) {
            faults.add(new Fault(path(edition), 1, "Every policy has scenarios beside it; this file is missing."));
            return List.of();
        }
        try {
            return Scenarios.read(path(edition), edition.slug(), text);
        } catch (RuntimeException e) {
            faults.add(new Fault(path(edition), 1, String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            faults.add(new Fault(path(edition), 1, "A base is made from itself, or nested too deeply."));
        }
        return List.of();
    }

    private static String path(Edition edition) {
        return edition.slug() + "/" + FILE;
    }
}
