package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Portfolio;

/**
 * The stages by which a whole qualification is assessed, one after the other. A stage that consists of several courses
 * is passed when each of them is; a sitting of which the instrument is not known may belong to any stage.
 */
final class Stages {

    private static final String WHERE = "assessments";
    private static final String NO_COURSE = "";

    private final List<String> inOrder;
    private final List<Assessment> sittings;

    Stages(Portfolio portfolio, List<String> inOrder) {
        this.inOrder = inOrder;
        this.sittings = portfolio.assessments().stream()
                .filter(one -> one.outcome() == null)
                .filter(one -> one.course() == null || one.kind() == null || one.kind() == AssessmentKind.CAPSTONE)
                .toList();
    }

    /** Whether a stage was passed and every one before it; one that failed stops all that come after. */
    Found passed(String stage) {
        if (!inOrder.contains(stage)) {
            throw new IllegalArgumentException("No stage is called " + stage + "; known are " + inOrder);
        }
        List<String> upTo = inOrder.subList(0, inOrder.indexOf(stage) + 1);
        Optional<String> stopped =
                upTo.stream().filter(one -> result(one) == State.NOT_MET).findFirst();
        boolean all = upTo.stream().allMatch(one -> result(one) == State.MET);
        return Found.of(stopped.isPresent() ? (Boolean) false : all ? true : null, where(stopped.orElse(stage)));
    }

    /** Whether no stage was first passed on a day before the stage that precedes it; not known while any is open. */
    Found heldInOrder() {
        boolean open = sittings.stream().anyMatch(one -> one.kind() == null || one.passed() == null)
                || inOrder.stream().anyMatch(stage -> passes(stage).findAny().isEmpty())
                || inOrder.stream().flatMap(this::passes).anyMatch(one -> one.on() == null);
        List<LocalDate> days = inOrder.stream()
                .flatMap(stage ->
                        passes(stage)
                                .map(Assessment::on)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .stream())
                .toList();
        return Found.of(open ? null : (Boolean) days.stream().sorted().toList().equals(days), WHERE);
    }

    private State result(String stage) {
        List<Assessment> own = of(stage).toList();
        List<Assessment> perhaps = new ArrayList<>(own);
        sittings.stream().filter(one -> one.kind() == null).forEach(perhaps::add);
        return own.isEmpty() || together(own) != together(perhaps) ? State.CANNOT_TELL : together(own);
    }

    private static State together(List<Assessment> some) {
        Map<String, State> courses = some.stream()
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNullElse(one.course(), NO_COURSE), Stages::state, Stages::best));
        boolean unclear = courses.size() > 1 && courses.containsKey(NO_COURSE);
        if (courses.values().stream().allMatch(state -> state == State.MET)) {
            return State.MET;
        }
        return !unclear && courses.containsValue(State.NOT_MET) ? State.NOT_MET : State.CANNOT_TELL;
    }

    private static State state(Assessment one) {
        return one.passed() == null ? State.CANNOT_TELL : one.passed() ? State.MET : State.NOT_MET;
    }

    private static State best(State one, State other) {
        return one == State.MET || other == State.MET
                ? State.MET
                : one == State.NOT_MET && other == State.NOT_MET ? State.NOT_MET : State.CANNOT_TELL;
    }

    private Stream<Assessment> passes(String stage) {
        return of(stage).filter(one -> Boolean.TRUE.equals(one.passed()));
    }

    private Stream<Assessment> of(String stage) {
        return sittings.stream()
                .filter(one -> one.kind() != null && Values.word(one.kind()).equals(stage));
    }

    private String where(String stage) {
        List<Assessment> own = of(stage).toList();
        return own.size() == 1 ? WHERE + "/" + own.get(0).id() + ".passed" : WHERE;
    }
}
