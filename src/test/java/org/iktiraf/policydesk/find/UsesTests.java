package org.iktiraf.policydesk.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.casework.readings.Readings;
import org.iktiraf.policy.Edition;
import org.iktiraf.policydesk.find.Uses.Used;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class UsesTests {

    @Autowired
    private Uses uses;

    @Autowired
    private Casework casework;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Readings readings;

    @Autowired
    private CurrentRules rules;

    @Test
    void countsAppealsAgainstLinesThatARuleDecided() {
        Used before = used();
        Case opened =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        casework.decision(opened).credits().stream()
                .filter(line -> line.because().contains("mqa/apel-c/credit-cap"))
                .map(line -> Act.of("learner", StepKind.APPEALED)
                        .about("line", line.claim())
                        .saying("Look again."))
                .limit(1)
                .forEach(act -> proceedings.take(opened, act, one -> one));
        Used after = used();
        assertThat(after.cases()).isEqualTo(before.cases() + 1);
        assertThat(after.appealed()).isEqualTo(before.appealed() + 1);
    }

    @Test
    void countsNoAppealAgainstALineThatOthersDecided() {
        Used before = used();
        Case opened =
                casework.open(Arrival.from("api", Asking.fortyCredits(), null)).opened();
        List<Act> acts = casework.decision(opened).credits().stream()
                .filter(line -> !line.because().contains("mqa/apel-c/credit-cap"))
                .map(line -> Act.of("learner", StepKind.APPEALED)
                        .about("line", line.claim())
                        .saying("Look again."))
                .limit(1)
                .toList();
        assertThat(acts).hasSize(1);
        proceedings.take(opened, acts.get(0), one -> one);
        assertThat(used().appealed()).isEqualTo(before.appealed());
    }

    private Used used() {
        readings.newest(true);
        Edition edition = rules.now().rulebook().edition("mqa/apel-c").orElseThrow();
        return Objects.requireNonNull(uses.of(edition.policy()).get("credit-cap"));
    }
}
