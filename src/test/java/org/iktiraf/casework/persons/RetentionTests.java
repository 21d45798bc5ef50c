package org.iktiraf.casework.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Persons are kept for as long as is configured, told by a clock that stands still in 2010. */
@ServiceTest
class RetentionTests {

    private static final Clock THEN = Clock.fixed(Instant.parse("2010-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Instant OVER = Instant.parse("2003-05-31T00:00:00Z");
    private static final Instant NOT_OVER = Instant.parse("2003-06-02T00:00:00Z");
    private static final Period YEARS = Period.ofYears(7);

    @Autowired
    private Cases cases;

    @Autowired
    private Casework casework;

    @Autowired
    private Persons persons;

    @Autowired
    private History history;

    @Autowired
    private Portfolios portfolios;

    @Test
    void erasesThePersonsOfDecidedCasesWhoseTimeIsOver() {
        Case over = quiet(CaseState.DECIDED, OVER);
        Case notOver = quiet(CaseState.DECIDED, NOT_OVER);
        Case open = quiet(CaseState.ASSESSED, OVER);
        retention(YEARS, null).pass();
        assertThat(erased(over, notOver, open)).containsExactly(true, false, false);
    }

    @Test
    void erasesThePersonsOfCasesThatNobodyDecided() {
        Case decided = quiet(CaseState.DECIDED, OVER);
        Case open = quiet(CaseState.NEEDS_EVIDENCE, OVER);
        retention(null, YEARS).pass();
        assertThat(erased(decided, open)).containsExactly(false, true);
    }

    @Test
    void keepsEverybodyWhereNoTimeIsSet() {
        Case over = quiet(CaseState.DECIDED, OVER);
        retention(null, null).pass();
        assertThat(casework.erased(over)).isFalse();
    }

    @Test
    void tellsItOnceHoweverOftenItLooks() {
        Case over = quiet(CaseState.DECIDED, OVER);
        retention(YEARS, null).pass();
        retention(YEARS, null).pass();
        assertThat(erasures(over)).singleElement().satisfies(step -> {
            assertThat(step.by()).isEqualTo("retention");
            assertThat(step.fact("ground")).isEqualTo("RETENTION");
        });
    }

    /** A crash can come between the deed and its step. */
    @Test
    void tellsAnErasureThatWasNotToldYet() {
        Case over = quiet(CaseState.DECIDED, OVER);
        portfolios.erase(over.id());
        retention(YEARS, null).pass();
        assertThat(erasures(over)).hasSize(1);
    }

    @Test
    void stopsAtItsMeasureAndGoesOnInTheNextPass() {
        retention(YEARS, YEARS).pass();
        List<Case> three =
                Stream.generate(() -> quiet(CaseState.DECIDED, OVER)).limit(3).toList();
        retention(YEARS, YEARS).pass(2);
        assertThat(three).filteredOn(casework::erased).hasSize(2);
        retention(YEARS, YEARS).pass(2);
        assertThat(three).allMatch(casework::erased);
    }

    @Test
    void readsTimesAsTheyAreConfigured() {
        RetentionSettings read = new Binder(new MapConfigurationPropertySource(
                        Map.of("iktiraf.retention.decided", "P7Y", "iktiraf.retention.undecided", "P18M")))
                .bind("iktiraf.retention", RetentionSettings.class)
                .get();
        assertThat(read).isEqualTo(new RetentionSettings(YEARS, Period.ofMonths(18)));
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionSettings(null, Period.ofDays(-1)))
                .withMessageContaining("iktiraf.retention.undecided");
    }

    private Retention retention(@Nullable Period decided, @Nullable Period undecided) {
        return new Retention(cases, casework, persons, new RetentionSettings(decided, undecided), THEN);
    }

    private Case quiet(CaseState state, Instant since) {
        Case opened =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        return cases.save(as(state, since, opened));
    }

    private static Case as(CaseState state, Instant since, Case was) {
        return new Case(
                was.id(),
                was.pseudonym(),
                state,
                was.owner(),
                was.programme(),
                was.on(),
                since,
                since,
                was.due(),
                was.why(),
                was.contents(),
                was.link(),
                was.idempotencyKey(),
                was.requestHash(),
                was.version());
    }

    private Stream<Boolean> erased(Case... some) {
        return Stream.of(some).map(casework::erased);
    }

    private List<Step> erasures(Case of) {
        return history.of(casework.find(of.id())).stream()
                .map(one -> one.step())
                .filter(step -> step.kind() == StepKind.PERSON_ERASED)
                .toList();
    }
}
