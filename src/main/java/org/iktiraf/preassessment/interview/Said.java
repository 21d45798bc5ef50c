package org.iktiraf.preassessment.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One answer on the page that lists them all.
 *
 * @param key of the message that names it
 * @param value null where nothing was said
 * @param address where it is changed
 * @param from the file that says so and the place in it; null where no file does
 */
public record Said(
        String key,
        @Nullable String value,
        String address,
        @Nullable From from) {

    private static final String FROM = "?from=check";

    /** A place in a file. */
    public record From(String file, String at) {

        static @Nullable From of(JsonNode portfolio, String where) {
            return portfolio
                    .path("origins")
                    .valueStream()
                    .filter(one -> one.path("where").asString("").equals(where))
                    .findFirst()
                    .map(one -> new From(
                            file(portfolio, one.path("document").asString("")),
                            one.path("at").asString("")))
                    .orElse(null);
        }

        private static String file(JsonNode portfolio, String document) {
            return portfolio
                    .path("documents")
                    .valueStream()
                    .filter(one -> one.path("id").asString("").equals(document))
                    .findFirst()
                    .map(one -> one.path("title").asString(document))
                    .orElse(document);
        }
    }

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
        String where = field.where(id);
        return new Said(list + "." + path, draft.said(where), field.address(id) + FROM, From.of(draft.tree(), where));
    }

    private static Said evidence(Draft draft, String id) {
        List<String> names = draft.words("asks.claims/" + id + ".evidence").stream()
                .map(one -> Item.name(draft.tree(), one))
                .toList();
        return new Said(
                "claims.evidence",
                names.isEmpty() ? null : String.join(", ", names),
                "/pre-assessment/claims/" + id + "/evidence" + FROM,
                null);
    }
}
