package org.iktiraf.preassessment.interview;

import java.util.List;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reader of portfolios says against a value, once there is a programme and it reads the whole. */
final class Objections {

    private final PortfolioReader reader = new PortfolioReader();

    /** Null where it says nothing that it did not say before. */
    @Nullable
    String to(Draft draft, String where, @Nullable Object value) {
        if (!draft.isReady()) {
            return null;
        }
        ObjectNode changed = draft.tree();
        List<String> before = errors(changed);
        PortfolioTree.set(changed, where, value);
        return errors(changed).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElse(null);
    }

    private List<String> errors(JsonNode tree) {
        try {
            reader.read(tree);
            return List.of();
        } catch (UnreadablePortfolio e) {
            return e.errors().stream().map(one -> one.message()).toList();
        }
    }
}
