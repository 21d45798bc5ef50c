package org.iktiraf.preassessment.files;

import java.util.List;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes over to whom the pieces of a file were issued, now that it was read once more, and nothing else of them. */
final class ComparedAgain {

    private ComparedAgain() {}

    /** A file is read into the same pieces in the same order each time. */
    static void take(FileRead before, FileRead now, ObjectNode read, ObjectNode draft) {
        List<String> were = before.pieces();
        List<String> are = now.pieces();
        for (int i = 0; i < were.size() && were.size() == are.size(); i++) {
            take(checks(read, are.get(i)), checks(draft, were.get(i)));
        }
    }

    private static void take(@Nullable ArrayNode read, @Nullable ArrayNode there) {
        if (read != null && there != null) {
            there.removeIf(ComparedAgain::isOfLearner);
            read.valueStream().filter(ComparedAgain::isOfLearner).forEach(there::add);
        }
    }

    private static @Nullable ArrayNode checks(ObjectNode in, String piece) {
        return PortfolioTree.at(in, piece + ".checks") instanceof ArrayNode all ? all : null;
    }

    private static boolean isOfLearner(JsonNode check) {
        return check.path("check").asString("").equals("learner");
    }
}
