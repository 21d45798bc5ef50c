package org.iktiraf.policydesk.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.readings.CaseRead;
import org.iktiraf.casework.readings.Readings;
import org.iktiraf.casework.readings.RuleCount;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policydesk.Scenario;
import org.iktiraf.policydesk.Scenarios;
import org.springframework.stereotype.Component;

/** Where the rules of a policy are used. */
@Component
final class Uses {

    private final CurrentRules rules;
    private final Readings readings;

    Uses(CurrentRules rules, Readings readings) {
        this.rules = rules;
        this.readings = readings;
    }

    /** By the local name of each rule. */
    Map<String, Used> of(Policy policy) {
        String path = policy.slug() + "/scenarios.yaml";
        String text = rules.now().files().get(path);
        List<Scenario> scenarios = text == null ? List.of() : Scenarios.read(path, policy.slug(), text);
        List<CaseRead> read = readings.newest(false).read();
        Map<String, Long> appealed = read.stream()
                .flatMap(one -> one.appealed().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, RuleCount> cases =
                RuleCount.of(read).stream().collect(Collectors.toMap(RuleCount::rule, Function.identity()));
        Map<String, Used> uses = new HashMap<>();
        for (Entry entry : policy.entries().values()) {
            long named =
                    scenarios.stream().filter(one -> names(one, entry.name())).count();
            RuleCount count = cases.get(entry.fullName());
            uses.put(
                    entry.name(),
                    new Used(
                            (int) named,
                            count == null ? 0 : count.cases(),
                            count == null ? 0 : count.overridden(),
                            appealed.getOrDefault(entry.fullName(), 0L).intValue()));
        }
        return uses;
    }

    /** Whether a scenario expects something of a rule by its name. */
    private static boolean names(Scenario scenario, String rule) {
        return Stream.of("because", "findings", "found", "notices")
                .map(scenario.expect()::get)
                .anyMatch(expected -> expected instanceof Map<?, ?> byName
                        ? byName.keySet().stream()
                                .anyMatch(name ->
                                        String.valueOf(name).split(" ", 2)[0].equals(rule))
                        : expected instanceof List<?> all ? all.contains(rule) : rule.equals(expected));
    }

    /**
     * Where one rule is used.
     *
     * @param scenarios beside its policy that name it
     * @param cases stored ones in which it spoke
     * @param overridden of those, where an officer departed from it and a second one agreed
     * @param appealed stored ones against which the learner appealed, and in which it decided a line
     */
    record Used(int scenarios, int cases, int overridden, int appealed) {}
}
