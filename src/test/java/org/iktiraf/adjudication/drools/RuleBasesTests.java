package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleBasesTests {

    private final RuleBases bases = new RuleBases(new RuleCompiler(Words.RULE_WORDS), 1);

    @Test
    void buildsOneTextOnceForAllWhoAsk() {
        var asked = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> bases.lease("rules.drl", text("a"))))
                .toList();
        assertThat(asked)
                .extracting(each -> each.join().rules())
                .containsOnly(asked.get(0).join().rules());
    }

    @Test
    void keepsWhatIsStillRunHoweverManyAreAsked() {
        try (var held = bases.lease("rules.drl", text("a"))) {
            for (var name : new String[] {"b", "c", "d"}) {
                bases.lease("rules.drl", text(name)).close();
            }
            assertThat(Words.said(held.rules())).isNotEmpty();
            assertThat(bases.size()).isEqualTo(2);
        }
    }

    @Test
    void countsALeaseClosedTwiceOnce() {
        try (var held = bases.lease("rules.drl", text("a"))) {
            var other = bases.lease("rules.drl", text("a"));
            other.close();
            other.close();
            bases.lease("rules.drl", text("b")).close();
            bases.lease("rules.drl", text("c")).close();
            assertThat(Words.said(held.rules())).isNotEmpty();
        }
    }

    @Test
    void forgetsWhatIsRefused() {
        assertThatThrownBy(() -> bases.lease("rules.drl", "salience")).isInstanceOf(RulesRefused.class);
        assertThat(bases.size()).isZero();
    }

    private static String text(String name) {
        return Attack.rule("", "$claim : Claim( )", "insert( decision.cap(\"attack\", $claim) );")
                .replace("attack", name);
    }
}
