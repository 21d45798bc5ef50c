package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An assessment of each kind that was not sat yet: for access, or for a course or one of its outcomes. */
final class SitAssessment {

    private static final List<String> FOR_ACCESS =
            List.of("aptitude-test", "portfolio", "interview", "challenge-test", "field-visit", "capstone");
    private static final List<String> FOR_CREDIT = List.of("challenge-test", "portfolio");

    private final Gap gap;
    private final @Nullable String course;
    private final @Nullable String outcome;

    SitAssessment(Gap gap) {
        this.gap = gap;
        course = gap.finding().subject().claim() == null ? null : gap.word("course");
        outcome = gap.finding().subject().kind().equals("outcome") ? gap.subject() : null;
    }

    Stream<Edit> edits() {
        List<String> instruments = course == null ? FOR_ACCESS : FOR_CREDIT;
        return instruments.stream().filter(instrument -> !isSat(instrument)).flatMap(this::sat);
    }

    /** With the result that is wanted, or handed in without one yet. */
    private Stream<Edit> sat(String instrument) {
        return Stream.concat(gap.firstWanted().map(value -> sat(instrument, value)), Stream.of(sat(instrument, null)));
    }

    private Edit sat(String instrument, @Nullable Object value) {
        String id = Stream.of(instrument, course, outcome)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, two) -> one + "." + two)
                .orElseThrow();
        String field = value instanceof Boolean ? "passed" : "percent";
        String where = "assessments/" + id + "." + field;
        return gap.fill(ChangeKind.BE_ASSESSED, where, value, Map.of("instrument", instrument), root -> {
            ObjectNode sat = PortfolioTree.add(root, "assessments");
            sat.put("id", Gap.free(root, id)).put("kind", instrument);
            PortfolioTree.put(sat, "course", course);
            PortfolioTree.put(sat, "outcome", outcome);
            PortfolioTree.put(sat, field, value);
            sat.put("on", Gap.on(root));
        });
    }

    /** Whether that was sat already, so that its result is of the past. */
    private boolean isSat(String instrument) {
        return PortfolioTree.list(gap.tree(), "assessments")
                .valueStream()
                .anyMatch(one ->
                        says(one, "kind", instrument) && says(one, "course", course) && says(one, "outcome", outcome));
    }

    private static boolean says(JsonNode one, String field, @Nullable String word) {
        return one.path(field).asString("").equals(word == null ? "" : word);
    }
}
