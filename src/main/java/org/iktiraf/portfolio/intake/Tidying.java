package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a portfolio what a file states and a portfolio cannot hold, and says so beside the file. */
@Component
class Tidying {

    private static final int MOST_TIMES = 20;

    private final PortfolioReader reader;

    Tidying(PortfolioReader reader) {
        this.reader = reader;
    }

    /** Whether all that is left can be read. */
    boolean tidy(ObjectNode tree, Gathering of) {
        List<WrongField> wrong = wrong(tree);
        for (int i = 0; i < MOST_TIMES && !wrong.isEmpty(); i++) {
            wrong.stream()
                    .filter(one -> !one.pointer().isEmpty())
                    .map(one -> Excess.of(tree, one))
                    .toList()
                    .forEach(one -> one.takeOut(of));
            tree.forEach(Tidying::closeGaps);
            wrong = wrong(tree);
        }
        return wrong.isEmpty();
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
            return e.errors();
        }
    }

    private static void closeGaps(JsonNode under) {
        if (under instanceof ArrayNode list) {
            list.removeIf(JsonNode::isMissingNode);
        }
        under.forEach(Tidying::closeGaps);
    }

    /** A field that is wrong, or what lacks one that it needs; in a list it leaves a gap, for those behind it are still to be found. */
    private record Excess(JsonNode holder, JsonPointer at, WrongField wrong) {

        static Excess of(ObjectNode tree, WrongField wrong) {
            JsonPointer at = JsonPointer.compile(wrong.pointer());
            while (tree.at(at).isMissingNode() && !at.head().matches()) {
                at = at.head();
            }
            return new Excess(tree.at(at.head()), at, wrong);
        }

        void takeOut(Gathering of) {
            if (holder instanceof ObjectNode object) {
                object.remove(at.last().getMatchingProperty());
            } else if (holder instanceof ArrayNode list) {
                list.set(at.last().getMatchingIndex(), MissingNode.getInstance());
            }
            of.remark("not-kept", wrong.place(), wrong.message());
        }
    }
}
