package org.iktiraf.preassessment.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the page that lists them all.
 *
 * @param key of the message that names it
 * @param value null where nothing was said
 * @param address where it is changed
 */
public record Said(String key, @Nullable String value, String address) {

    private static final String FROM = "?from=check";

    /** Answers about one thing. */
    public record Group(String list, String name, List<Said> answers) {

        public Group {
            answers = List.copyOf(answers);
        }
    }

    static List<Group> groups(Draft draft) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "learner",
                "",
                Stream.of(
                                said(draft, "asks", "", "on"),
                                said(draft, "learner", "", "born"),
                                said(draft, "learner", "", "nationality"),
                                said(draft, "learner", "", "registeredHere"))
                        .toList()));
        for (String list : Forms.LISTS) {
            for (Item item : Item.of(draft, list)) {
                groups.add(new Group(
                        list,
                        item.name(),
                        Forms.fields(list).stream()
                                .map(path -> said(draft, list, item.id(), path))
                                .toList()));
            }
        }
        for (String id : draft.ids("claims")) {
            groups.add(new Group(
                    "claims",
                    Item.of(draft, "claims", id).name(),
                    List.of(said(draft, "claims", id, "route"), evidence(draft, id))));
        }
        return groups;
    }

    private static Said said(Draft draft, String list, String id, String path) {
        Field field = Field.of(list, path).orElseThrow();
        return new Said(list + "." + path, draft.said(field.where(id)), field.address(id) + FROM);
    }

    private static Said evidence(Draft draft, String id) {
        List<String> names = draft.words("asks.claims/" + id + ".evidence").stream()
                .map(one -> Item.name(draft.tree(), one))
                .toList();
        return new Said(
                "claims.evidence",
                names.isEmpty() ? null : String.join(", ", names),
                "/pre-assessment/claims/" + id + "/evidence" + FROM);
    }
}
