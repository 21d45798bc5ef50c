package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.portfolio.Portfolio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every story of {@code sample-portfolios/}, decided by the repository's rules. */
class SampleTests {

    private static final Silence SILENCE = new Silence(RulesUnderTest.ofRepository());

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @Test
    void holdsAtLeastFourteenStories() {
        assertThat(Sample.all()).hasSizeGreaterThanOrEqualTo(14);
    }

    @TestFactory
    Stream<DynamicTest> decidesAsItsSourceSays() {
        return each(sample -> assertThat(ScenarioCheck.differences(sample.expected(), rules.decide(sample.portfolio())))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> writesItsPage() {
        return Sample.all().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertThat(WriteGoldens.page(sample))
                                .as("%s; if this is what you want, run%n%s", sample.golden(), WriteGoldens.COMMAND)
                                .isEqualTo(sample.text(
                                        sample.golden().getFileName().toString()))));
    }

    @TestFactory
    Stream<DynamicTest> readsMissingDataAsUnknown() {
        return each(sample -> assertThat(SILENCE.broken(sample.portfolio())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> decidesTheSameInAnyOrderAndOnAnyThread() {
        return each(sample -> {
            Portfolio portfolio = sample.portfolio();
            Decision decision = rules.decide(portfolio);
            Random random = new Random(11);
            assertThat(IntStream.range(0, 4).mapToObj(i -> Shuffle.of(portfolio, random)).toList().parallelStream()
                            .map(rules::decide))
                    .allMatch(decision::equals);
        });
    }

    private static Stream<DynamicTest> each(Consumer<Sample> holds) {
        return Sample.all().stream()
                .filter(Sample::readable)
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> holds.accept(sample)));
    }
}
