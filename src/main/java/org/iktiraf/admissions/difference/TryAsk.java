package org.iktiraf.admissions.difference;

import java.util.List;
import java.util.Map;
import org.iktiraf.casework.Case;
import org.iktiraf.portfolio.json.Field;
import org.jspecify.annotations.Nullable;

/**
 * A trial as its address has it.
 *
 * @param field that is to have another value, as findings name it; empty where none is
 * @param of the field for which the value was typed; where that is another, nothing was typed yet
 * @param to what was typed; empty means not known
 */
record TryAsk(
        @Nullable String programme,
        @Nullable String on,
        @Nullable String field,
        @Nullable String of,
        @Nullable String to,
        @Nullable List<String> without) {

    public boolean leavesOut(String where) {
        return without != null && without.contains(where);
    }

    /** What of it is not as the case has it already. */
    TrialAsked changes(Case now, @Nullable Field chosen) {
        return new TrialAsked(
                now.programme().equals(programme) ? null : programme,
                now.on().toString().equals(on) ? null : on,
                chosen == null
                                || to == null
                                || !chosen.where().equals(of)
                                || to.strip().equals(typed(chosen))
                        ? Map.of()
                        : Map.of(chosen.where(), to),
                without);
    }

    /** What stands in the box: what was typed for this field, otherwise what the portfolio has. */
    public String shown(Field chosen) {
        return to != null && chosen.where().equals(of) ? to : typed(chosen);
    }

    /** A value as it would be typed. */
    static String typed(Field field) {
        if (field.value() == null) {
            return "";
        }
        return field.form() != Field.Form.YES_NO ? field.value() : field.value().equals("true") ? "yes" : "no";
    }
}
