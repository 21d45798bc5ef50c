package org.iktiraf.adjudication.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.change.Trials.Trial;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest set of changes that flips a line, the cheapest first: of what stands in the way it takes one need
 * at a time and tries each change that meets it. Whatever it finds was decided by the engine, and no part of it suffices.
 */
final class Search {

    private static final int MOST_CHANGES = 14;

    private final Trials trials;
    private final Line line;
    private final PriorityQueue<Node> open =
            new PriorityQueue<>(Comparator.comparingInt(Node::cost).thenComparingInt(Node::number));
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<Edit>> proposed = new HashMap<>();
    private final Set<String> stuck = new TreeSet<>();
    private final SmallestPart smallest = new SmallestPart(this::suffices);
    private int numbers;

    Search(Trials trials, Line line) {
        this.trials = trials;
        this.line = line;
    }

    Remedy remedy(Outcome now) {
        List<Edit> found = find();
        if (found == null) {
            return new Remedy(line, now, List.of(), null, null, List.copyOf(stuck), trials.limited());
        }
        boolean limited = trials.limited();
        trials.grant(SmallestPart.MOST_TRIALS);
        List<Edit> least = smallest.of(found);
        Trial proof = trials.of(least);
        Outcome after = proof == null ? null : line(least).in(proof.decision());
        return proof == null || after == null
                ? new Remedy(line, now, List.of(), null, null, List.copyOf(stuck), true)
                : new Remedy(
                        line,
                        now,
                        least.stream().map(Edit::change).toList(),
                        after,
                        proof.decision().verdict().creditsGranted(),
                        List.of(),
                        limited);
    }

    private @Nullable List<Edit> find() {
        push(List.of());
        while (!open.isEmpty()) {
            Node next = open.poll();
            Trial trial = trials.of(next.edits);
            if (trial == null) {
                if (trials.limited()) {
                    return null;
                }
                continue;
            }
            Line target = line(next.edits);
            if (target.isReached(target.in(trial.decision())) && trials.isReadable(trial)) {
                return next.edits;
            }
            expand(next.edits, trial, target);
        }
        return null;
    }

    private void expand(List<Edit> edits, Trial trial, Line target) {
        if (edits.isEmpty()) {
            otherRoutes().forEach(route -> push(List.of(route)));
        }
        if (edits.size() >= MOST_CHANGES) {
            return;
        }
        List<Edit> next = target.access() ? List.of() : Room.in(trial.decision(), target.id());
        if (next.isEmpty()) {
            next = fewest(edits, trial, target);
        }
        next.forEach(edit -> push(with(edits, edit)));
    }

    /** What meets the need that can be met in the fewest ways; nothing where one cannot be met at all. */
    private List<Edit> fewest(List<Edit> edits, Trial trial, Line target) {
        List<Edit> fewest = List.of();
        boolean hopeless = false;
        for (List<Finding> need : Needs.of(target, trial.deliberation())) {
            List<Edit> ways = need.stream()
                    .flatMap(finding -> proposals(finding, edits, trial).stream())
                    .toList();
            if (ways.isEmpty()) {
                need.forEach(finding -> note(edits, finding));
                hopeless = true;
                if (!edits.isEmpty()) {
                    return List.of();
                }
            }
            fewest = fewest.isEmpty() || ways.size() < fewest.size() ? ways : fewest;
        }
        return hopeless ? List.of() : fewest;
    }

    private void note(List<Edit> edits, Finding finding) {
        if (edits.isEmpty() || edits.get(0).change().kind() != ChangeKind.ROUTE) {
            stuck.add(finding.rule());
        }
    }

    private List<Edit> proposals(Finding finding, List<Edit> edits, Trial trial) {
        String key =
                finding + " " + (edits.isEmpty() ? "" : edits.get(0).change().kind() == ChangeKind.ROUTE);
        List<Edit> known = proposed.get(key);
        if (known == null) {
            List<Edit> proposals = new ArrayList<>(Proposals.about(finding, trial));
            proposals.removeIf(edit -> !meets(finding, with(edits, edit)));
            proposals.addAll(new Waiting(trials, edits, trial).until(finding));
            known = proposals;
            proposed.put(key, known);
        }
        return known;
    }

    private boolean meets(Finding finding, List<Edit> edits) {
        Trial then = trials.of(edits);
        Finding like = then == null ? null : then.like(finding);
        return then != null && (like == null || like.state() == State.MET);
    }

    private List<Edit> otherRoutes() {
        List<String> routes = new ArrayList<>();
        if (line.access()) {
            for (AccessRoute route : AccessRoute.values()) {
                routes.add(Values.word(route));
            }
        } else {
            for (Route route : Route.values()) {
                routes.add(Values.word(route));
            }
        }
        return routes.stream()
                .filter(route -> !route.equals(line.id()))
                .map(route -> Routes.to(line, route))
                .toList();
    }

    /** The line that answers after the changes: that of another way in, where one is asked for instead. */
    private Line line(List<Edit> edits) {
        return line.access() && !edits.isEmpty() && edits.get(0).change().kind() == ChangeKind.ROUTE
                ? new Line(true, String.valueOf(edits.get(0).change().to()))
                : line;
    }

    private static List<Edit> with(List<Edit> edits, Edit edit) {
        List<Edit> more = new ArrayList<>(edits);
        more.removeIf(edit::replaces);
        more.add(edit);
        return more;
    }

    private void push(List<Edit> edits) {
        String key =
                edits.stream().map(edit -> edit.change().toString()).sorted().collect(Collectors.joining("\n"));
        if (seen.add(key)) {
            open.add(new Node(edits, edits.stream().mapToInt(Edit::cost).sum(), numbers++));
        }
    }

    private boolean suffices(List<Edit> edits) {
        Trial trial = trials.of(edits);
        Line target = line(edits);
        return trial != null && target.isReached(target.in(trial.decision()));
    }

    private record Node(List<Edit> edits, int cost, int number) {}
}
