package org.iktiraf.admissions.entering;

import java.util.Map;
import java.util.function.Consumer;
import org.iktiraf.casework.StepKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that was entered, before it has become a step.
 *
 * @param facts small words without personal content
 * @param words the same as a sentence, which is sealed
 * @param blamed field of the form that is told what the portfolio's reader refuses
 * @param change what it makes of the portfolio
 */
record Entry(StepKind kind, Map<String, String> facts, String words, String blamed, Consumer<ObjectNode> change) {

    Entry {
        facts = Map.copyOf(facts);
    }
}
