package org.iktiraf.casework.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.iktiraf.casework.CaseCounts;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Tray;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.aggregation.Aggregation;

/** All trays counted in one look at the cases, which the server does and sends a few sums of. */
final class CountInTrays {

    private CountInTrays() {}

    static Aggregation of(CaseQuery query) {
        return newAggregation(
                match(CaseCriteria.of(query.filter())),
                each -> new Document(
                        "$group", new Document("_id", kind(query)).append("cases", new Document("$sum", 1))));
    }

    private static Document kind(CaseQuery query) {
        return new Document("state", "$state")
                .append("owner", "$owner")
                .append(
                        "soon",
                        new Document("$lte", List.of("$due", query.soon().toString())));
    }

    static CaseCounts counts(List<Group> groups, CaseQuery query) {
        Map<Tray, Integer> counts = new EnumMap<>(Tray.class);
        for (Group group : groups) {
            for (Tray tray : Tray.values()) {
                if (group.kind().isIn(tray, query.me())) {
                    counts.merge(tray, group.cases(), Integer::sum);
                }
            }
        }
        return new CaseCounts(counts);
    }

    /** Cases that are alike for all trays. */
    record Group(@Id Kind kind, int cases) {}

    record Kind(CaseState state, @Nullable String owner, boolean soon) {

        boolean isIn(Tray tray, @Nullable String me) {
            return tray.holds(state, owner != null && owner.equals(me), owner != null, soon);
        }
    }
}
