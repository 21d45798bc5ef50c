package org.iktiraf.portfolio.intake.badges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Frameworks;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** What an achievement is aligned to: a level of a framework, or outcomes. */
final class Alignments {

    private static final List<String> PREFERRED = List.of("MQF", "EQF");
    private static final Set<String> NO_OUTCOMES = Set.of("Credential", "CTDL", "CFPackage", "CFDocument");

    private final List<Stated> levels = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private String outcomesAt = "";

    private Alignments() {}

    static void read(Spot achievement, PieceRead piece) {
        Alignments all = new Alignments();
        achievement.each("alignment").forEach(all::sort);
        achievement.each("resultDescription").forEach(all::outcomes);
        all.put(piece, achievement.into());
    }

    private void sort(Spot alignment) {
        if (!alignment.node().isObject()) {
            alignment.into().remark("wrong-type-object", alignment.at());
            return;
        }
        Optional<Stated> level = level(alignment);
        if (level.isPresent()) {
            levels.add(level.get());
        } else if (isOutcome(alignment)) {
            outcome(alignment.to("targetName"));
        }
    }

    private static Optional<Stated> level(Spot alignment) {
        Spot framework = alignment.to("targetFramework");
        Spot name = alignment.to("targetName");
        return Frameworks.named(framework.text())
                .or(() -> Frameworks.named(name.text())
                        .filter(any -> Frameworks.level(name.text()).isPresent()))
                .flatMap(known -> Frameworks.level(alignment.to("targetCode").text())
                        .or(() -> Frameworks.level(name.text()))
                        .map(value -> new Stated(known, value, alignment.at())));
    }

    private static boolean isOutcome(Spot alignment) {
        String type = alignment.to("targetType").text();
        return type == null || !NO_OUTCOMES.contains(type.replaceFirst("^.*:", ""));
    }

    /** Of the results of an achievement, those that show outcomes. */
    private void outcomes(Spot description) {
        if (!description.node().isObject()) {
            return;
        }
        String type = description.to("resultType").text();
        if (type != null && (type.startsWith("RubricCriterion") || type.endsWith("LearningOutcome"))) {
            outcome(description.to("name"));
        }
        description.each("alignment").stream()
                .filter(one -> one.node().isObject() && level(one).isEmpty() && isOutcome(one))
                .forEach(one -> outcome(one.to("targetName")));
    }

    private void outcome(Spot name) {
        String text = name.text();
        if (text != null) {
            outcomes.add(text);
            outcomesAt = outcomesAt.isEmpty() ? name.at() : outcomesAt;
        }
    }

    private void put(PieceRead piece, Gathering into) {
        levels.sort(Comparator.comparingInt(level -> rank(level.framework())));
        levels.stream().limit(1).forEach(level -> piece.level(level.framework(), level.value(), level.at()));
        levels.stream().skip(1).forEach(level -> into.remark("another-level", level.framework(), level.value()));
        piece.texts("outcomes", outcomes, outcomesAt);
    }

    private static int rank(@Nullable String framework) {
        int rank = PREFERRED.indexOf(framework);
        return rank < 0 ? PREFERRED.size() : rank;
    }

    private record Stated(String framework, String value, String at) {}
}
