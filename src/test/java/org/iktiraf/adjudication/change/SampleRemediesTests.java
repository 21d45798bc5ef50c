package org.iktiraf.adjudication.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Samples;
import org.iktiraf.adjudication.facts.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story, asked what would change it. */
class SampleRemediesTests {

    private static final Map<String, Advice> ADVICE = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void answersEachLineThatIsNotGranted(String sample) {
        Decision decision = Samples.ADJUDICATOR.decide(Samples.portfolio(sample), Samples.RULEBOOK);

        assertThat(advice(sample).remedies())
                .allMatch(remedy -> remedy.proven() != remedy.changes().isEmpty())
                .allMatch(remedy -> !remedy.line().isReached(remedy.now()))
                .allMatch(remedy -> remedy.line().in(decision) == remedy.now())
                .hasSize((int) (decision.access().stream()
                                .map(line -> new Line(true, Values.word(line.route())))
                                .filter(line -> !line.isReached(line.in(decision)))
                                .count()
                        + decision.credits().stream()
                                .map(line -> new Line(false, line.claim()))
                                .filter(line -> !line.isReached(line.in(decision)))
                                .count()));
    }

    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void suggestsNothingOutsideTheLearnersPower(String sample) {
        assertThat(advice(sample).remedies())
                .flatMap(Remedy::changes)
                .noneMatch(change -> change.where().matches("learner\\.(born|nationality).*|programme.*|uses.*"))
                .allMatch(change -> change.from() == null
                        || change.from().equals(false)
                        || change.kind() == ChangeKind.WAIT
                        || change.kind() == ChangeKind.ROUTE
                        || change.kind() == ChangeKind.GIVE_UP);
    }

    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void holdsTheDecisionInItsRange(String sample) {
        Decision decision = Samples.ADJUDICATOR.decide(Samples.portfolio(sample), Samples.RULEBOOK);

        assertThat(decision.verdict().creditsGranted())
                .isBetween(
                        advice(sample).range().least(), advice(sample).range().most());
    }

    private static Advice advice(String sample) {
        return ADVICE.computeIfAbsent(
                sample,
                name -> new Counsel(Samples.ADJUDICATOR).on(Samples.portfolio(name), Samples.RULEBOOK, () -> false));
    }
}
