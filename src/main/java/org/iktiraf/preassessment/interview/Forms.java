package org.iktiraf.preassessment.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order in which the interview asks. */
final class Forms {

    static final List<String> LISTS = List.of("qualifications", "credentials", "experience", "documents");

    private static final String ROOT = "/pre-assessment/";
    private static final Map<String, List<String>> FIELDS = Map.of(
            "qualifications", List.of("kind", "title", "completed", "awarded", "relevant"),
            "credentials",
                    List.of(
                            "kind",
                            "title",
                            "issuer.name",
                            "completed",
                            "certificateIssued",
                            "awarded",
                            "hours",
                            "level",
                            "assessment.held",
                            "assessment.percent",
                            "assessment.grade"),
            "experience", List.of("kind", "role", "employer", "field", "from", "current", "to"),
            "documents", List.of("kind", "title", "about"));

    private Forms() {}

    static String prefix(String list) {
        return list.charAt(0) + "-";
    }

    static List<String> fields(String list) {
        return FIELDS.getOrDefault(list, List.of());
    }

    /** All addresses of the interview but those of items, in order. */
    static List<String> steps(Draft draft) {
        List<String> steps = new ArrayList<>(List.of(
                ROOT + "programme",
                ROOT + "asks/on",
                ROOT + "learner/born",
                ROOT + "learner/nationality",
                ROOT + "learner/registeredHere",
                ROOT + "access"));
        LISTS.forEach(list -> steps.add(ROOT + list));
        steps.add(ROOT + "courses");
        draft.ids("claims").forEach(id -> {
            steps.add(ROOT + "claims/" + id + "/route");
            steps.add(ROOT + "claims/" + id + "/evidence");
        });
        steps.add(ROOT + "check");
        return steps;
    }

    static String after(String address, Draft draft) {
        List<String> steps = steps(draft);
        int at = steps.indexOf(address);
        return at < 0 || at + 1 >= steps.size() ? ROOT + "check" : steps.get(at + 1);
    }

    /** Goes on after an answer, or back to the page from which it was changed. */
    static String next(String address, Draft draft, String from) {
        return "redirect:" + back(from).orElse(after(address, draft));
    }

    /** Back to where a change was begun; only to the two pages that offer it. */
    static Optional<String> back(String from) {
        return from.equals("check") || from.equals("answer") ? Optional.of(ROOT + from) : Optional.empty();
    }

    /** The next field of an item; its list where it has been asked everything. */
    static String afterField(Field field, String id, Draft draft) {
        List<String> fields = fields(field.list());
        int at = fields.indexOf(field.path());
        if (id.isEmpty() || field.list().equals("claims")) {
            return after(field.address(id), draft);
        } else if (at < 0 || at + 1 >= fields.size()) {
            return ROOT + field.list();
        }
        boolean ended = "true".equals(draft.said("experience/" + id + ".current"))
                && fields.get(at + 1).equals("to");
        return ended ? ROOT + field.list() : ROOT + field.list() + "/" + id + "/" + fields.get(at + 1);
    }
}
