package org.iktiraf.policydesk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Portfolio;

/** The same portfolio with its records in another order. */
final class Shuffle {

    private Shuffle() {}

    static Portfolio of(Portfolio p, Random random) {
        Asks a = p.asks();
        Asks asks = new Asks(
                a.institution(),
                a.programme(),
                a.inlineProgramme(),
                a.on(),
                a.firstDayOfStudy(),
                a.semestersHere(),
                a.exitAward(),
                a.major(),
                a.alternatives(),
                shuffled(a.access(), random),
                shuffled(a.claims(), random));
        return new Portfolio(
                p.learner(),
                shuffled(p.qualifications(), random),
                shuffled(p.credentials(), random),
                shuffled(p.experience(), random),
                shuffled(p.assessments(), random),
                shuffled(p.matches(), random),
                shuffled(p.documents(), random),
                shuffled(p.coursesTaken(), random),
                shuffled(p.judgements(), random),
                shuffled(p.uses(), random),
                shuffled(p.events(), random),
                shuffled(p.standing(), random),
                shuffled(p.origins(), random),
                asks);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
