package org.iktiraf.adjudication.change;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a credential that show what a policy asks it to show, by the policy's words. */
final class Aspect {

    private static final String SAID = "shown";
    private static final Map<String, Map<String, Object>> FIELDS = Map.ofEntries(
            entry("outcomes", Map.of("outcomes", List.of(SAID))),
            entry("measurable outcomes", Map.of("description.outcomesMeasurable", true)),
            entry("assessed", Map.of("assessment.held", true)),
            entry("choice of units", Map.of("description.learnerChoosesUnits", true)),
            entry("fitted pace or assessment", Map.of("description.paceOrAssessmentFitted", true)),
            entry("demand", Map.of("description.demand", SAID)),
            entry("industry partner", Map.of("description.industryPartner", SAID)),
            entry("verifiable", Map.of("verification.authentic", true)),
            entry("identity preserved", Map.of("verification.identityPreserved", true)),
            entry("shareable", Map.of("description.shareable", true)),
            entry("objectives", Map.of("description.objectives", SAID)),
            entry("mode of delivery", Map.of("description.delivery", SAID)),
            entry("content", Map.of("description.content", SAID)),
            entry("assessment", Map.of("assessment.mode", SAID)),
            entry("outcomes on transcript", Map.of("transcript.learningOutcomes", true)),
            entry("hours on transcript", Map.of("transcript.studyHours", true)),
            entry("level on transcript", Map.of("transcript.level", true)),
            entry("credits on transcript", Map.of("transcript.creditPoints", true)),
            entry("learner named", Map.of("description.learnerIdentified", true)),
            entry("title", Map.of("title", SAID)),
            entry("issuer", Map.of("issuer.name", SAID)),
            entry("participation", Map.of("description.participation", SAID)),
            entry("quality assurance", Map.of("description.qualityAssurance", SAID)),
            entry(
                    "supervision and identity",
                    Map.of("assessment.supervised", true, "assessment.identityChecked", true)),
            entry("prerequisites", Map.of("description.prerequisites", SAID)),
            entry("stackability", Map.of("description.stackability", SAID)));

    private Aspect() {}

    /** All that is missing, said at once; nothing where one of it is not of this kind or was denied. */
    static Stream<Edit> shown(Gap gap) {
        return gap.notShown().stream()
                .filter(missing -> isSayable(missing, gap))
                .map(missing -> shown(missing, gap));
    }

    private static boolean isSayable(List<?> missing, Gap gap) {
        return !missing.isEmpty()
                && missing.stream().allMatch(word -> isOpen(gap.where(), word, gap.tree()))
                && gap.where().startsWith("credentials/");
    }

    private static Edit shown(List<?> missing, Gap gap) {
        String credential = gap.where();
        String rule = gap.finding().rule();
        Change change = new Change(
                ChangeKind.BRING_EVIDENCE, credential, null, List.copyOf(missing), rule, Map.of("criterion", "shown"));
        return new Edit(
                change,
                tree -> missing.forEach(word -> FIELDS.getOrDefault(String.valueOf(word), Map.of())
                        .forEach((field, value) -> PortfolioTree.set(tree, credential + "." + field, value))));
    }

    private static boolean isOpen(String credential, Object word, ObjectNode root) {
        Map<String, Object> fields = FIELDS.get(String.valueOf(word));
        return fields != null
                && fields.keySet().stream()
                        .noneMatch(
                                field -> denied(PortfolioTree.plain(PortfolioTree.at(root, credential + "." + field))));
    }

    private static boolean denied(@Nullable Object stated) {
        return Boolean.FALSE.equals(stated) || "none".equals(stated);
    }
}
