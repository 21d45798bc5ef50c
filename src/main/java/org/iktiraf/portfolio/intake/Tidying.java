package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a portfolio what a file states and a portfolio cannot hold, and says so beside the file. */
@Component
class Tidying {

    private static final int MOST_TIMES = 20;

    private final PortfolioReader reader;

    Tidying(PortfolioReader reader) {
        this.reader = reader;
    }

    void tidy(ObjectNode tree, Gathering of) {
        List<WrongField> wrong = wrong(tree);
        for (int i = 0; i < MOST_TIMES && !wrong.isEmpty(); i++) {
            WrongField last = wrong.get(wrong.size() - 1);
            wrong.forEach(one -> takeOut(tree, one, one.equals(last), of));
            wrong = wrong(tree);
        }
    }

    private List<WrongField> wrong(ObjectNode tree) {
        ObjectNode asking = tree.deepCopy();
        asking.putObject("asks")
                .put("on", "2026-01-01")
                .putObject("inlineProgramme")
                .put("level", "bachelor");
        try {
            reader.read(asking);
            return List.of();
        } catch (UnreadablePortfolio e) {
            return e.errors().stream().filter(one -> !one.pointer().isEmpty()).toList();
        }
    }

    /**
     * Removes a field; what lacks one that it needs goes itself, and of a list only the last that is wrong, for those
     * behind it move up.
     */
    private static void takeOut(ObjectNode tree, WrongField wrong, boolean last, Gathering of) {
        JsonPointer at = JsonPointer.compile(wrong.pointer());
        while (tree.at(at).isMissingNode() && !at.head().matches()) {
            at = at.head();
        }
        if (tree.at(at.head()) instanceof ObjectNode holder) {
            holder.remove(at.last().getMatchingProperty());
            of.remark("not-kept", wrong.place(), wrong.message());
        } else if (last && tree.at(at.head()) instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
            of.remark("not-kept", wrong.place(), wrong.message());
        }
    }
}
