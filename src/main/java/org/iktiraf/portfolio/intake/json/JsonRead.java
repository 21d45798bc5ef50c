package org.iktiraf.portfolio.intake.json;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What came of reading a content as JSON.
 *
 * @param tree missing where there is none
 * @param trouble why what begins as JSON could not be read to its end
 */
public record JsonRead(JsonNode tree, @Nullable Remark trouble) {

    /** Something else altogether. */
    static final JsonRead NOT_JSON = new JsonRead(MissingNode.getInstance(), null);

    static JsonRead broken(String word, String... about) {
        return new JsonRead(MissingNode.getInstance(), new Remark(word, List.of(about)));
    }

    public boolean isJson() {
        return trouble != null || !tree.isMissingNode();
    }
}
