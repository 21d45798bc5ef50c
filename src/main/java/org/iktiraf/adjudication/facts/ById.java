package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.CourseTaken;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Event;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.Judgement;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.iktiraf.portfolio.Standing;
import org.iktiraf.portfolio.Use;

/** Puts a portfolio's records in the order of their ids, so that whoever takes the first that fits takes the same one. */
public final class ById {

    private ById() {}

    public static Portfolio sorted(Portfolio portfolio) {
        return new Portfolio(
                portfolio.learner(),
                sorted(portfolio.qualifications(), Qualification::id),
                sorted(portfolio.credentials(), Credential::id),
                sorted(portfolio.experience(), Experience::id),
                sorted(portfolio.assessments(), Assessment::id),
                sorted(portfolio.matches(), Match::id),
                sorted(portfolio.documents(), Document::id),
                sorted(portfolio.coursesTaken(), CourseTaken::id),
                sorted(portfolio.judgements(), Judgement::id),
                sorted(portfolio.uses(), Use::id),
                sorted(portfolio.events(), Event::id),
                sorted(portfolio.standing(), Standing::id),
                portfolio.origins(),
                portfolio.asks());
    }

    private static <T> List<T> sorted(List<T> records, Function<T, String> id) {
        return records.stream().sorted(Comparator.comparing(id)).toList();
    }
}
