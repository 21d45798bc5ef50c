package org.iktiraf.preassessment.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.intake.Brought;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.preassessment.interview.Draft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a learner hands over into their draft. */
@Component
class Reading {

    private final Intake intake;
    private final Clock clock;

    Reading(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    void read(List<ReceivedFile> files, Handed handed, Draft draft) {
        Brought brought = intake.read(files, whose(handed), draft.tree());
        draft.brought(brought.portfolio());
        handed.add(files, brought.files());
        draft.left(handed.left());
    }

    /** Reads a file once more, now that more is known of its tables; what it brought before goes. */
    void again(FileRead before, Handed handed, Draft draft) {
        ObjectNode tree = draft.tree();
        Forgetting.of(before, tree);
        Brought brought = intake.read(List.of(handed.file(before)), whose(handed), tree);
        draft.brought(brought.portfolio());
        handed.replace(before, brought.files().get(0));
        draft.left(handed.left());
    }

    /** Compares each file with the addresses of the learner, now that more of them are known. */
    void compare(Handed handed, Draft draft) {
        ObjectNode tree = draft.tree();
        handed.read().stream()
                .filter(before -> !before.isRefused() && !before.pieces().isEmpty())
                .forEach(before -> {
                    Brought again = intake.read(
                            List.of(handed.file(before)), whose(handed), JsonNodeFactory.instance.objectNode());
                    ComparedAgain.take(before, again.files().get(0), again.portfolio(), tree);
                });
        draft.brought(tree);
    }

    /** Takes a file back, with all that it brought. */
    void forget(FileRead file, Handed handed, Draft draft) {
        ObjectNode tree = draft.tree();
        Forgetting.of(file, tree);
        draft.brought(tree);
        handed.remove(file);
        draft.left(handed.left());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Whose whose(Handed handed) {
        return new Whose(handed.addresses(), today(), handed.mappings());
    }
}
