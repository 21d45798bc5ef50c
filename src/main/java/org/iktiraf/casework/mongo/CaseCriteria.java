package org.iktiraf.casework.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which documents a query of cases means. */
final class CaseCriteria {

    private static final String STATE = "state";
    private static final String OWNER = "owner";
    private static final String PROGRAMME = "programme";

    private CaseCriteria() {}

    /** Those that the filter lets through, in any tray. */
    static Criteria of(CaseFilter filter) {
        return all(filtered(filter));
    }

    /** Those of them that lie in the tray. */
    static Criteria of(CaseQuery query) {
        List<Criteria> all = filtered(query.filter());
        all.addAll(lyingIn(query));
        return all(all);
    }

    private static List<Criteria> lyingIn(CaseQuery query) {
        Criteria open = where(STATE).ne(CaseState.DECIDED);
        return switch (query.tray()) {
            case OPEN -> List.of(open);
            case MINE -> List.of(open, where(OWNER).is(query.me() == null ? "" : query.me()));
            case UNASSIGNED -> List.of(open, where(OWNER).is(null));
            case WAITING -> List.of(where(STATE).is(CaseState.NEEDS_EVIDENCE));
            case SECOND_OPINION -> List.of(where(STATE).is(CaseState.SECOND_OPINION));
            case APPEALS -> List.of(where(STATE).is(CaseState.UNDER_APPEAL));
            case DUE_SOON -> List.of(open, where("due").lte(query.soon().toString()));
            case DECIDED -> List.of(where(STATE).is(CaseState.DECIDED));
            case ALL -> List.of();
        };
    }

    private static List<Criteria> filtered(CaseFilter filter) {
        List<Criteria> all = new ArrayList<>();
        is(all, STATE, filter.state());
        is(all, "why", filter.why());
        is(all, PROGRAMME, filter.programme());
        is(all, OWNER, filter.owner());
        if (filter.from() != null) {
            all.add(where("received").gte(filter.from()));
        }
        if (filter.before() != null) {
            all.add(where("received").lt(filter.before()));
        }
        if (!filter.words().isEmpty()) {
            all.add(containing(filter));
        }
        return all;
    }

    private static void is(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value));
        }
    }

    private static Criteria containing(CaseFilter filter) {
        Pattern anywhere = Pattern.compile(Pattern.quote(filter.words()), Pattern.CASE_INSENSITIVE);
        Pattern atStart = Pattern.compile("^" + Pattern.quote(filter.words()), Pattern.CASE_INSENSITIVE);
        return new Criteria()
                .orOperator(
                        where("_id").regex(atStart),
                        where("pseudonym").regex(anywhere),
                        where(PROGRAMME).regex(anywhere),
                        where(PROGRAMME).in(filter.titled()));
    }

    private static Criteria all(List<Criteria> some) {
        return some.isEmpty() ? new Criteria() : new Criteria().andOperator(some);
    }
}
