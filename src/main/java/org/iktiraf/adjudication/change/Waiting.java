package org.iktiraf.adjudication.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.change.Trials.Trial;
import org.iktiraf.adjudication.facts.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The exact first later day on which an age, a waiting time or months of work are reached: the day before, they are not. */
final class Waiting {

    private static final int LONGEST_IN_DAYS = 3653;
    private static final String ON = "on";
    private static final String FIRST_DAY = "firstDayOfStudy";

    private final Trials trials;
    private final List<Edit> before;
    private final Trial trial;

    Waiting(Trials trials, List<Edit> before, Trial trial) {
        this.trials = trials;
        this.before = before;
        this.trial = trial;
    }

    List<Edit> until(Finding finding) {
        List<Edit> found = new ArrayList<>();
        if (finding.state() == State.NOT_MET && mayCome(finding.where())) {
            until(finding, ON).ifPresent(found::add);
            until(finding, FIRST_DAY).ifPresent(found::add);
        }
        return found;
    }

    private static boolean mayCome(String where) {
        return where.equals("learner.born")
                || where.startsWith("asks.on")
                || where.startsWith("asks." + FIRST_DAY)
                || where.startsWith("experience")
                || where.startsWith("institution.approvals")
                || where.contains("awarded")
                || where.startsWith("events/");
    }

    private Optional<Edit> until(Finding finding, String field) {
        JsonNode now = trial.tree().get("asks").get(field);
        if (now == null || !now.isString()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.parse(now.asString());
        if (!met(finding, field, from, from.plusDays(LONGEST_IN_DAYS))) {
            return Optional.empty();
        }
        int not = 0;
        int met = LONGEST_IN_DAYS;
        while (met - not > 1) {
            int middle = (met + not) / 2;
            if (met(finding, field, from, from.plusDays(middle))) {
                met = middle;
            } else {
                not = middle;
            }
        }
        return Optional.of(edit(finding, field, from, from.plusDays(met)));
    }

    private boolean met(Finding finding, String field, LocalDate from, LocalDate day) {
        List<Edit> edits = new ArrayList<>(before);
        edits.add(edit(finding, field, from, day));
        Trial then = trials.of(edits);
        Finding like = then == null ? null : then.like(finding);
        return like != null && like.state() == State.MET;
    }

    private static Edit edit(Finding finding, String field, LocalDate from, LocalDate day) {
        Change change = new Change(
                ChangeKind.WAIT,
                "asks." + field,
                from.toString(),
                day.toString(),
                finding.rule(),
                finding.subject().words());
        return new Edit(change, root -> move((ObjectNode) root.get("asks"), field, day));
    }

    /** Study never begins before the application. */
    private static void move(ObjectNode asks, String field, LocalDate day) {
        JsonNode now = asks.get(field);
        if (now != null && now.isString() && LocalDate.parse(now.asString()).isBefore(day)) {
            asks.put(field, day.toString());
        }
        JsonNode first = asks.get(FIRST_DAY);
        if (first != null
                && first.isString()
                && LocalDate.parse(first.asString())
                        .isBefore(LocalDate.parse(asks.get(ON).asString()))) {
            asks.put(FIRST_DAY, asks.get(ON).asString());
        }
    }
}
