package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Portfolio;

/** People's judgements of how far a source covers a course here; of several, the newest counts. */
final class Judgements {

    private static final String WHERE = "matches";

    private final Portfolio portfolio;

    Judgements(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The percentage judged; not known where several were judged and one has no day. */
    Found percent(String source, String course, boolean othersMayCount) {
        List<Match> judged = portfolio.matches().stream()
                .filter(m -> source.equals(m.source()) && course.equals(m.course()))
                .toList();
        boolean undated = judged.stream().anyMatch(m -> m.on() == null);
        if (judged.isEmpty() || (judged.size() > 1 && undated)) {
            return Found.unknown(WHERE);
        }
        Match newest = judged.stream()
                .max(Comparator.comparing(Match::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Match::id))
                .orElseThrow();
        String where = WHERE + "/" + newest.id() + ".percent";
        boolean complete = !othersMayCount && portfolio.matches().stream().noneMatch(Judgements::unclear);
        return newest.percent() == null
                ? Found.unknown(where)
                : Found.total(Objects.requireNonNull(newest.percent()), where, complete);
    }

    private static boolean unclear(Match match) {
        return match.source() == null || match.course() == null;
    }
}
