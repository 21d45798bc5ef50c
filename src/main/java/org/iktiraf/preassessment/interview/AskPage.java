package org.iktiraf.preassessment.interview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The question for one field.
 *
 * @param id of the item that has the field; empty for the learner and what is asked for
 * @param form what stands in it
 * @param wrong what is wrong with it, as the key of a message or a sentence
 */
record AskPage(
        Field field,
        String id,
        String from,
        Map<String, String> form,
        @Nullable String wrong,
        Draft draft) {

    AskPage {
        form = Map.copyOf(form);
    }

    boolean isThere() {
        return id.isEmpty() || draft.ids(field.list()).contains(id);
    }

    public String address() {
        return field.address(id);
    }

    /** The name of the item. */
    public String item() {
        return id.isEmpty() ? "" : Item.of(draft, field.list(), id).name();
    }

    /** Where it goes on, also for whoever does not know. */
    public String next() {
        return Forms.back(from).orElse(Forms.afterField(field, id, draft));
    }

    /** What the learner has, where the question is which of it. */
    public List<Item> items() {
        return field.path().equals("about") ? Item.all(draft) : List.of();
    }
}
