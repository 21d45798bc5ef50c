package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.Rulebook;

/** An edition on a day: the figures and readings in force as facts, and as what each finding says it used. */
record Binding(Edition edition, boolean inForce, List<Object> settings, DraftDecision draft, List<Notice> notices) {

    static Binding of(Edition edition, Rulebook rulebook, LocalDate on) {
        List<Object> facts = new ArrayList<>();
        Map<String, List<SettingUsed>> used = new HashMap<>();
        Map<String, String> fullNames = new HashMap<>();
        Stream.concat(edition.policy().entries().values().stream(), read(edition.policy(), rulebook))
                .forEach(entry -> {
                    fullNames.putIfAbsent(entry.name(), entry.fullName());
                    List<SettingUsed> of = used.computeIfAbsent(entry.name(), name -> new ArrayList<>());
                    figures(entry, on, facts, of);
                    readings(entry, on, facts, of);
                });
        boolean inForce = edition.policy().inForce(on);
        DraftDecision draft = new DraftDecision(edition.slug(), fullNames, used);
        return new Binding(edition, inForce, facts, draft, inForce ? notices(edition, on) : List.of());
    }

    /** Entries without logic that have something to say: not before their figures take force. */
    private static List<Notice> notices(Edition edition, LocalDate on) {
        return edition.policy().entries().values().stream()
                .filter(entry -> entry.part() == Part.NOTICE && !edition.speaks(entry.name()))
                .filter(entry -> entry.figures().values().stream()
                        .allMatch(figure -> figure.on(on).isPresent()))
                .map(entry -> new Notice(entry.fullName(), entry.routes()))
                .toList();
    }

    private static Stream<Entry> read(Policy policy, Rulebook rulebook) {
        return policy.reads().stream().flatMap(name -> {
            int slash = name.lastIndexOf('/');
            return rulebook
                    .edition(name.substring(0, slash))
                    .map(other -> other.policy().entries().get(name.substring(slash + 1)))
                    .stream();
        });
    }

    private static void figures(Entry entry, LocalDate on, List<Object> facts, List<SettingUsed> used) {
        entry.figures()
                .forEach((name, dated) -> dated.on(on).ifPresent(now -> {
                    Figure figure = new Figure(
                            entry.name(),
                            name,
                            now.value().number(),
                            now.value().table(),
                            null,
                            now.since());
                    facts.add(figure);
                    if (figure.value() != null) {
                        used.add(new SettingUsed(name, null, Values.plain(figure), now.since()));
                    }
                }));
    }

    private static void readings(Entry entry, LocalDate on, List<Object> facts, List<SettingUsed> used) {
        entry.readings()
                .forEach((name, readings) -> readings.chosen().on(on).ifPresent(now -> {
                    List<String> means = Optional.ofNullable(readings.of().get(now.value()))
                            .map(Readings.Meaning::means)
                            .orElse(List.of());
                    facts.add(new Reading(entry.name(), name, now.value(), means, now.since()));
                    used.add(new SettingUsed(name, null, now.value(), now.since()));
                }));
    }

    /** A notice by its full name, and the routes for which it is shown; none for all. */
    record Notice(String rule, Set<String> routes) {

        boolean isFor(Set<String> asked) {
            return routes.isEmpty() || !Collections.disjoint(routes, asked);
        }
    }
}
