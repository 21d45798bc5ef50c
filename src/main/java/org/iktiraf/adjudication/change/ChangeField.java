package org.iktiraf.adjudication.change;

import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;

/** Another value in a field of a thing that is there, where that is in the learner's power. */
final class ChangeField {

    private ChangeField() {}

    static Stream<Edit> of(Gap gap) {
        String where = gap.where();
        Object stated = PortfolioTree.plain(PortfolioTree.at(gap.tree(), where));
        if (!PortfolioTree.isField(gap.tree(), where) || !Power.over(where, stated)) {
            return Stream.of();
        }
        ChangeKind kind = Power.kind(where, stated);
        return gap.wanted().stream()
                .map(value ->
                        gap.edit(kind, where, stated, value, Map.of(), root -> PortfolioTree.set(root, where, value)));
    }
}
