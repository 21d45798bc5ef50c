package org.iktiraf.policydesk.difference;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that rules say otherwise than before.
 *
 * @param where slug of a policy or of an institution, or path of a file
 * @param rule local name of the entry; empty where it concerns all of it
 * @param name of the figure, reading, course or setting; empty where the kind says all
 * @param before null where it is new
 * @param after null where it is gone
 * @param since first day on which the new value counts; null where it has none
 */
public record Change(
        String where,
        String rule,
        Kind kind,
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable LocalDate since) {

    /** What was changed. */
    public enum Kind {
        POLICY,
        TITLE,
        IN_FORCE,
        FOLLOWS,
        SOURCE,
        RULE,
        FIGURE,
        READING,
        SENTENCE,
        NOTE,
        CITATION,
        PART,
        LOGIC,
        SCENARIOS,
        INSTITUTION,
        PROFILE,
        PROGRAMME,
        COURSE,
        ARTICULATION,
        FILE
    }

    /** How a remark says that it is on this line: {@code mqa/apel-c/credit-cap: figure percent from 2027-01-01}. */
    public String address() {
        String full = rule.isEmpty() ? where : where + "/" + rule;
        String what = (kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name).strip();
        return full + ": " + what + (since == null ? "" : " from " + since);
    }

    static Change of(String where, Kind kind, String name, @Nullable Object before, @Nullable Object after) {
        return new Change(where, "", kind, name, Plain.words(before), Plain.words(after), null);
    }

    /** As a commit message would say it: {@code mqa/apel-c/credit-cap: percent 30 -> 35 from 2027-01-01}. */
    @Override
    public String toString() {
        String what = name.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : name;
        String full = rule.isEmpty() ? where : where + "/" + rule;
        String values = before == null ? "new " + after : after == null ? "gone " + before : before + " -> " + after;
        return full + ": " + what + " " + values + (since == null ? "" : " from " + since);
    }
}
