package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.iktiraf.adjudication.facts.Aspects;
import org.iktiraf.adjudication.facts.Found;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The comparison is the finding: it takes the value found and the value required, and says met, not met, or cannot tell
 * where one of them is not known. Each method ends a sentence that began with {@code decision.finding(...)}.
 */
public final class Comparison {

    private final String rule;
    private final Subject subject;
    private final String where;
    private final List<SettingUsed> settings;

    Comparison(String rule, Subject subject, String where, List<SettingUsed> settings) {
        this.rule = rule;
        this.subject = subject;
        this.where = where;
        this.settings = settings;
    }

    /** Met when found is the required value or more. */
    public Finding atLeast(@Nullable Object found, @Nullable Object required) {
        return ordered("at least", found, required, true, order -> order >= 0);
    }

    /** Met when found is the required value or less. */
    public Finding atMost(@Nullable Object found, @Nullable Object required) {
        return ordered("at most", found, required, false, order -> order <= 0);
    }

    /** Met when found is more than the required value. */
    public Finding moreThan(@Nullable Object found, @Nullable Object required) {
        return ordered("more than", found, required, true, order -> order > 0);
    }

    /** Met when found is less than the required value, or before the required day. */
    public Finding before(@Nullable Object found, @Nullable Object required) {
        return ordered("before", found, required, false, order -> order < 0);
    }

    /** Met when found lies between two values, both included. */
    public Finding within(@Nullable Object found, @Nullable Object low, @Nullable Object high) {
        Object from = Values.comparable(low);
        Object to = Values.comparable(high);
        State state = from == null || to == null
                ? State.CANNOT_TELL
                : State.every(
                        Values.possible(found),
                        value -> State.of(Values.order(value, from) >= 0 && Values.order(value, to) <= 0));
        Object range = from == null || to == null ? null : List.of(Values.word(from), Values.word(to));
        return finding("within", state, range, found, List.of(low == null ? "" : low, high == null ? "" : high));
    }

    /** Met when found equals the required value. */
    public Finding is(@Nullable Object found, @Nullable Object required) {
        return tested("is", found, required, (value, wanted) -> Values.order(value, wanted) == 0);
    }

    /** Met when found differs from the value that is not allowed. */
    public Finding isNot(@Nullable Object found, @Nullable Object refused) {
        return tested("is not", found, refused, (value, wanted) -> Values.order(value, wanted) != 0);
    }

    /** Met when found is one of the values accepted. */
    public Finding oneOf(@Nullable Object found, @Nullable Object accepted) {
        return tested("one of", found, accepted, Values::among);
    }

    /** Met when found is none of the values refused; of a list, when no value is. */
    public Finding noneOf(@Nullable Object found, @Nullable Object refused) {
        return tested(
                "none of",
                found,
                refused,
                (value, wanted) -> Values.list(value).stream().noneMatch(one -> Values.among(one, wanted)));
    }

    /** Met when at least one of the values found is accepted; an incomplete list can only show that it is met. */
    public Finding anyOf(@Nullable Object found, @Nullable Object accepted) {
        Object values = Values.plain(found);
        Object wanted = Values.plain(accepted);
        boolean met = wanted != null && Values.list(values).stream().anyMatch(Values.list(wanted)::contains);
        boolean unknown = values == null || wanted == null || !complete(found);
        return finding(
                "any of", met ? State.MET : unknown ? State.CANNOT_TELL : State.NOT_MET, wanted, found, List.of());
    }

    /** Met when the value is stated at all; what is not stated cannot be told. */
    public Finding stated(@Nullable Object found) {
        Object value = Values.plain(found);
        boolean empty = value == null || value.equals("") || value.equals(List.of());
        return finding("stated", empty ? State.CANNOT_TELL : State.MET, "stated", found, List.of());
    }

    /** Met when all that is asked for is shown; what is not stated cannot be told. Found is what is missing. */
    public Finding allShown(Aspects aspects) {
        return finding(
                "all shown",
                aspects.state(),
                Values.plain(aspects.asked()),
                Values.plain(aspects.missing()),
                List.of());
    }

    /** Met when any credits are awarded, and told only when all of them are known. Found is how many. */
    public Finding awards(@Nullable Object credits) {
        BigDecimal number = Values.plain(credits) instanceof BigDecimal known ? known : null;
        State state = number == null || !complete(credits) ? State.CANNOT_TELL : State.of(number.signum() > 0);
        return finding("awards", state, null, credits, List.of(credits == null ? "" : credits));
    }

    /** Met when the fee is known. Found is how much it is. */
    public Finding charges(@Nullable Object amount) {
        boolean known = Values.plain(amount) instanceof BigDecimal && complete(amount);
        State state = known ? State.MET : State.CANNOT_TELL;
        return finding("charges", state, null, amount, List.of(amount == null ? "" : amount));
    }

    private Finding ordered(
            String word, @Nullable Object found, @Nullable Object required, boolean minimum, IntPredicate met) {
        List<Object> wanted = Values.possible(required);
        State state = State.every(
                Values.possible(found),
                value -> State.every(wanted, other -> State.of(met.test(Values.order(value, other)))));
        boolean mayStillChange = state == (minimum ? State.NOT_MET : State.MET) && !complete(found);
        return finding(
                word,
                mayStillChange ? State.CANNOT_TELL : state,
                required,
                found,
                List.of(required == null ? "" : required));
    }

    private Finding tested(
            String word, @Nullable Object found, @Nullable Object required, BiPredicate<Object, Object> test) {
        Object wanted = Values.plain(required);
        State state = wanted == null || !complete(found)
                ? State.CANNOT_TELL
                : State.every(Values.possiblePlain(found), value -> State.of(test.test(value, wanted)));
        return finding(word, state, wanted, found, List.of(required == null ? "" : required));
    }

    private Finding finding(
            String word, State state, @Nullable Object required, @Nullable Object found, List<Object> compared) {
        return new Finding(
                rule,
                subject,
                state,
                word,
                Values.plain(required),
                Values.plain(found),
                complete(found),
                found instanceof Found there ? there.where() : where,
                used(compared));
    }

    /** The entry's whole figures and readings, and the cells of its tables that were compared. */
    private List<SettingUsed> used(List<Object> compared) {
        List<SettingUsed> cells = new ArrayList<>();
        for (Object one : compared) {
            if (one instanceof Figure cell && cell.key() != null) {
                cells.add(new SettingUsed(cell.name(), cell.key(), Values.plain(cell), cell.since()));
            }
        }
        if (cells.isEmpty()) {
            return settings;
        }
        cells.addAll(0, settings);
        return cells;
    }

    private static boolean complete(@Nullable Object found) {
        return !(found instanceof Found value) || value.complete();
    }
}
