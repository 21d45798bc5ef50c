package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Conclusions;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Text;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Route;
import org.junit.jupiter.api.Test;

/** What an approved rule can do to the service that runs it. */
class LeashTests {

    private static final String WEAK =
            "$a : Claim( ) $b : Claim( route == $a.route ) $c : Claim( route == $a.route ) $d : Claim( route == $a.route )";
    private static final String CAP = "insert( decision.cap(\"attack\").amount(1).covering(Route.MOOC) );";

    private final DroolsEngine engine = new DroolsEngine();

    @Test
    void stopsRulesThatMatchWithoutEnd() {
        assertThatThrownBy(() -> run(Attack.rule("", WEAK, CAP), 60))
                .isInstanceOf(RunawayRules.class)
                .hasMessageContaining("test/policy match more than 100000 times");
    }

    @Test
    void stopsRulesThatFindWithoutEnd() {
        assertThatThrownBy(() -> run(Attack.rule("", "$a : Claim( ) $b : Claim( )", CAP.repeat(60)), 60))
                .isInstanceOf(RunawayRules.class)
                .hasMessageContaining("find more than 100000 things");
    }

    @Test
    void decidesTheNextCaseByTheSameRulesAsIfNothingHadBeen() {
        String rules = Attack.rule("", WEAK, CAP);
        int before = run(rules, 3).caps().size();
        assertThatThrownBy(() -> run(rules, 60)).isInstanceOf(RunawayRules.class);
        assertThat(run(rules, 3).caps()).hasSize(before).hasSize(81);
    }

    @Test
    void decidesTheNextCaseAfterTooMuchWasFound() {
        String rules = Attack.rule("", "$a : Claim( ) $b : Claim( )", CAP.repeat(60));
        assertThatThrownBy(() -> run(rules, 60)).isInstanceOf(RunawayRules.class);
        assertThat(run(rules, 3).caps()).hasSize(9 * 60);
    }

    @Test
    void stopsRulesThatTakeTooLong() {
        AtomicLong now = new AtomicLong(-5);
        Leash leash = new Leash("test/policy", now::get);
        now.addAndGet(Leash.LONGEST.toNanos());
        leash.matchCreated(null);
        now.incrementAndGet();
        assertThatThrownBy(() -> leash.objectInserted(null)).hasMessageContaining("take longer than 20 seconds");
        assertThat(leash.stopped()).isNotNull();
    }

    private Conclusions run(String drl, int claims) {
        Policy policy = new Policy(
                "test/policy",
                new Text("T", "T"),
                "A",
                Map.of(),
                null,
                null,
                false,
                Set.of(),
                Set.of(),
                new TreeMap<>());
        Edition edition = new Edition(
                "test/policy",
                "hash",
                policy,
                List.of(new Edition.Logic("rules.drl", drl, Set.of("attack"), Set.of())),
                Map.of());
        return engine.run(
                edition,
                new DraftDecision("test/policy", Map.of(), Map.of()),
                IntStream.range(0, claims).mapToObj(LeashTests::claim).toList(),
                LocalDate.EPOCH);
    }

    private static Claim claim(int number) {
        return new Claim("c" + number, "CSC" + number, Route.MOOC, null, List.of(), null, null);
    }
}
