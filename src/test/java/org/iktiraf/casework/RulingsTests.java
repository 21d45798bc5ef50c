package org.iktiraf.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.NotPossible.Reason;
import org.iktiraf.casework.SecondOpinions.Wish;
import org.iktiraf.policy.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RulingsTests {

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private SecondOpinions opinions;

    @Autowired
    private Rulings rulings;

    @Test
    void waitsForASecondOfficer() {
        Case waiting = propose(opened(), "aminah", heldBack(opened()), "GRANTED");
        assertThat(waiting.state()).isEqualTo(CaseState.SECOND_OPINION);
        assertThat(waiting.why()).contains(Why.SECOND_OFFICER);
        assertThat(outlook(waiting).lines()).noneMatch(RuledLine::isChanged);
        refuses(Reason.WAITS, () -> rulings.decide(file(waiting), "bala"));
    }

    @Test
    void letsNobodyConfirmTheirOwnOverride() {
        Case waiting = propose(opened(), "aminah", heldBack(opened()), "GRANTED");
        refuses(Reason.SAME_OFFICER, () -> opinions.confirm(file(waiting), "aminah", 1, null));
    }

    @Test
    void asksForATextAndAReason() {
        CaseFile file = file(opened());
        String target = heldBack(file.of());
        refuses(
                Reason.TEXT_MISSING,
                () -> opinions.propose(file, "aminah", new Wish(target, "REFUSED", OverrideReason.OTHER, " ")));
        refuses(Reason.REASON_MISSING, () -> opinions.propose(file, "aminah", new Wish(target, "REFUSED", null, "x")));
        refuses(
                Reason.OUTCOME_MISSING,
                () -> opinions.propose(file, "aminah", new Wish(target, "ELIGIBLE", OverrideReason.OTHER, "x")));
        refuses(
                Reason.TARGET_MISSING,
                () -> opinions.propose(file, "aminah", new Wish("claim x", "REFUSED", OverrideReason.OTHER, "x")));
        Case waiting = propose(file.of(), "aminah", target, "GRANTED");
        refuses(Reason.TEXT_MISSING, () -> opinions.refuse(file(waiting), "bala", 1, ""));
    }

    @Test
    void grantsALineOverACapAndAddsItUp() {
        Case confirmed = confirmed(opened());
        Outlook outlook = outlook(confirmed);
        assertThat(outlook.lines())
                .filteredOn(RuledLine::isChanged)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.recommended()).isEqualTo(Outcome.HELD_BACK_BY_CAP);
                    assertThat(line.decided()).isEqualTo(Outcome.GRANTED);
                });
        assertThat(outlook.recommended().verdict().creditsGranted()).isEqualByComparingTo("36");
        assertThat(outlook.decided().verdict().creditsGranted()).isEqualByComparingTo("40");
        assertThat(outlook.decided().ledger().heldBack()).isEqualByComparingTo("0");
        assertThat(confirmed.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(confirmed.why()).doesNotContain(Why.SECOND_OFFICER);
    }

    @Test
    void reckonsTheLedgerAgainFromAnOverriddenFinding() {
        Case read = opened();
        String granted = outlook(read).lines().stream()
                .filter(line -> line.decided() == Outcome.GRANTED)
                .findFirst()
                .orElseThrow()
                .line();
        Target finding = outlook(read).targets().values().stream()
                .map(Outlook.Choice::target)
                .filter(target -> !target.isLine() && target.line().equals(granted))
                .filter(target -> target.rule() != null && target.rule().endsWith("outcome-threshold"))
                .findFirst()
                .orElseThrow();
        Case waiting = propose(read, "aminah", finding.key(), "NOT_MET");
        Outlook outlook = outlook(opinions.confirm(file(waiting), "bala", 1, "Seen."));
        assertThat(outlook.lines())
                .filteredOn(line -> line.line().equals(granted))
                .extracting(RuledLine::decided)
                .containsExactly(Outcome.REFUSED);
        assertThat(outlook.lines()).noneMatch(line -> line.decided() == Outcome.HELD_BACK_BY_CAP);
    }

    @Test
    void leavesEverythingAsItWasWhenAnOverrideIsRefused() {
        Case waiting = propose(opened(), "aminah", heldBack(opened()), "GRANTED");
        Case refused = opinions.refuse(file(waiting), "bala", 1, "The cap is the cap.");
        assertThat(outlook(refused).lines()).noneMatch(RuledLine::isChanged);
        assertThat(refused.state()).isEqualTo(CaseState.IN_REVIEW);
        refuses(Reason.NOTHING_WAITS, () -> opinions.confirm(file(refused), "bala", 1, null));
    }

    @Test
    void freezesWhatWasDecided() {
        Case decided = rulings.decide(file(confirmed(opened())), "bala");
        Ruling ruling = rulings.of(decided).orElseThrow();
        assertThat(decided.state()).isEqualTo(CaseState.DECIDED);
        assertThat(decided.why()).isEmpty();
        assertThat(ruling.by()).isEqualTo("bala");
        assertThat(ruling.overrides()).extracting(Overruling::by).containsExactly("aminah");
        assertThat(ruling.recommendation()).isEqualTo(decided.contents().decision());
        assertThat(ruling.decision().editions()).isNotEmpty();
        assertThat(rulings.follows(ruling)).isTrue();
        refuses(Reason.DECIDED, () -> rulings.decide(file(decided), "bala"));
        refuses(Reason.DECIDED, () -> propose(decided, "aminah", "claim c1", "REFUSED"));
    }

    @Test
    void decidesAnewAfterAnAppealAndKeepsWhatWasDecidedFirst() {
        Case decided = rulings.decide(file(opened()), "bala");
        Ruling first = rulings.of(decided).orElseThrow();
        Case contested = proceedings.take(
                decided,
                Act.of("learner", StepKind.APPEALED).about("line", "c1").saying("Look again."),
                one -> one.in(CaseState.UNDER_APPEAL, List.of(Why.APPEAL)));
        assertThat(rulings.outlook(file(contested), "bala").warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.SAME_OFFICER);
        Case waiting = propose(contested, "aminah", heldBack(contested), "GRANTED");
        Case confirmed = opinions.confirm(file(waiting), "chandra", 1, null);
        assertThat(confirmed.state()).isEqualTo(CaseState.UNDER_APPEAL);
        Ruling second = rulings.of(rulings.decide(file(confirmed), "chandra")).orElseThrow();
        assertThat(second.earlier()).isEqualTo(decided.contents().ruling());
        assertThat(rulings.named(Objects.requireNonNull(second.earlier()))).isEqualTo(first);
        assertThat(second.decision().verdict().creditsGranted()).isEqualByComparingTo("40");
    }

    @Test
    void decidesOnlyGreenCasesInABatch() {
        refuses(Reason.NOT_GREEN, () -> rulings.decideGreen(file(opened()), "bala"));
    }

    @Test
    void tellsWhoComesTooLate() {
        Case read = opened();
        propose(read, "aminah", heldBack(read), "GRANTED");
        assertThatExceptionOfType(CaseChanged.class).isThrownBy(() -> rulings.decide(file(read), "bala"));
        assertThatExceptionOfType(CaseChanged.class)
                .isThrownBy(() -> casework.find(read.id(), Objects.requireNonNull(read.version())));
    }

    @Test
    void warnsOfNothingThatTheInstitutionStates() {
        assertThat(rulings.letterWarnings(outlook(opened()).decided())).isEmpty();
    }

    private Case confirmed(Case read) {
        Case waiting = propose(read, "aminah", heldBack(read), "GRANTED");
        return opinions.confirm(file(waiting), "bala", 1, null);
    }

    private Case propose(Case read, String by, String target, String becomes) {
        return opinions.propose(
                file(read),
                by,
                new Wish(target, becomes, OverrideReason.POLICY_EXCEPTION_APPROVED, "Senate minute 12/2026."));
    }

    private String heldBack(Case of) {
        return outlook(of).targets().values().stream()
                .filter(choice -> choice.now().equals("HELD_BACK_BY_CAP"))
                .findFirst()
                .orElseThrow()
                .target()
                .key();
    }

    private Outlook outlook(Case of) {
        return rulings.outlook(file(of), "dewi");
    }

    private CaseFile file(Case of) {
        return casework.file(of);
    }

    private Case opened() {
        return casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
    }

    private static void refuses(Reason reason, ThrowingCallable wrong) {
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(wrong)
                .extracting(NotPossible::reason)
                .isEqualTo(reason);
    }
}
