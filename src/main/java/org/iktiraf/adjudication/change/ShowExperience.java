package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Work where none was stated, or a judgement that what was stated is relevant. */
final class ShowExperience {

    private static final String LIST = "experience";
    private static final String RELEVANT = "relevant";

    private ShowExperience() {}

    static Stream<Edit> of(Gap gap) {
        return Stream.concat(work(gap), relevance(gap));
    }

    /** So much of it, counted in months or in years: the finding does not say which. */
    private static Stream<Edit> work(Gap gap) {
        return PortfolioTree.list(gap.tree(), LIST).isEmpty() && gap.finding().required() instanceof BigDecimal least
                ? Stream.of(ChronoUnit.MONTHS, ChronoUnit.YEARS).map(unit -> work(least, unit, gap))
                : Stream.of();
    }

    private static Edit work(BigDecimal least, ChronoUnit unit, Gap gap) {
        LocalDate on = LocalDate.parse(gap.on());
        Map<String, String> more = Map.of("unit", unit.name().toLowerCase(Locale.ROOT));
        return gap.fill(ChangeKind.BRING_EVIDENCE, LIST, least, more, root -> {
            ObjectNode worked = PortfolioTree.add(root, LIST);
            worked.put("id", Gap.free(root, "work")).put("kind", "work").put(RELEVANT, true);
            worked.put("from", on.minus(least.longValue(), unit).minusDays(1).toString());
            worked.put("to", on.toString());
        });
    }

    private static Stream<Edit> relevance(Gap gap) {
        return notJudged(gap.tree()).findAny().stream()
                .map(any -> gap.fill(
                        ChangeKind.BE_JUDGED,
                        "experience.relevant",
                        true,
                        Map.of(),
                        root -> notJudged(root).forEach(one -> ((ObjectNode) one).put(RELEVANT, true))));
    }

    private static Stream<JsonNode> notJudged(ObjectNode root) {
        return PortfolioTree.list(root, LIST)
                .valueStream()
                .filter(one -> one.get(RELEVANT) == null || one.get(RELEVANT).isNull());
    }
}
