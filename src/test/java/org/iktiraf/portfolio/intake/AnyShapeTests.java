package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands wherever in a file, it is read without an exception and into a portfolio that can be read. */
class AnyShapeTests {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> INSTEAD =
            List.of("7", "-1e9", "\"\"", "\"x\"", "true", "null", "[]", "{}", "[[{}]]", "[\"x\", 7]", "{\"id\": {}}");

    static List<String> samples() {
        return List.of(
                OpenBadge3Tests.BADGE.replace("PROOF", "good"),
                Clr2Tests.RECORD,
                ElmCredentialTests.CREDENTIAL,
                OpenBadge2Tests.ASSERTION,
                LerRsTests.RESUME,
                OwnPortfolioTests.OTHER);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhateverStandsAnywhere(String sample) {
        JsonNode tree = MAPPER.readTree(sample.replace('\'', '"'));
        List<JsonPointer> places = new ArrayList<>();
        places(tree, JsonPointer.empty(), places);
        for (int i = 0; i < places.size(); i++) {
            String instead = INSTEAD.get(i % INSTEAD.size());
            readsWith(tree, places.get(i), instead);
            readsWith(tree, places.get(i), INSTEAD.get((i * 5 + 3) % INSTEAD.size()));
        }
    }

    private static void readsWith(JsonNode tree, JsonPointer at, String instead) {
        JsonNode changed = tree.deepCopy();
        JsonNode value = MAPPER.readTree(instead);
        if (changed.at(at.head()) instanceof ObjectNode holder) {
            holder.set(at.last().getMatchingProperty(), value);
        } else if (changed.at(at.head()) instanceof ArrayNode holder) {
            holder.set(at.last().getMatchingIndex(), value);
        }
        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReading.of(bytes).brought().files())
                .as(at + " = " + instead)
                .hasSize(1);
    }

    private static void places(JsonNode node, JsonPointer at, List<JsonPointer> into) {
        if (!at.matches()) {
            into.add(at);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            places(entry.getValue(), at.appendProperty(entry.getKey()), into);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), at.appendIndex(i), into);
        }
    }
}
