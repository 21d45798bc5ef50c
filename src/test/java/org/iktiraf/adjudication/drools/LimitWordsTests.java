package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;

/** All that rules may say of amounts, fees and limits is let through the guard and compiles. */
class LimitWordsTests {

    private static final List<String> SAYINGS = List.of(
            "finding(NAME, $claimed).awards($f)",
            "finding(NAME, $claimed).awards($source.credits())",
            "finding(NAME, $claimed).charges($f)",
            "share(NAME, $source).upTo($source.credits())",
            "share(NAME, $source).upTo($f)",
            "cap(NAME).amount($f).least($f).covering(Route.CREDIT_TRANSFER)",
            "cap(NAME).percent($f, \"programme\", 100).less($source.credits()).covering(Route.MOOC)",
            "cap(NAME).amount($f).pool($source.step()).coveringClaim($claimed.claim())",
            "cap(NAME).amount($f).counting(\"courses\").covering(Route.MOOC)",
            "cap(NAME).amount($f).rounded(\"none\").cutting(\"parts\").covering(Route.MOOC)",
            "cap(NAME).amount($f).cutting($r.word()).counting($r.word()).covering(Route.MOOC)");

    @Test
    void compilesEveryWord() {
        assertThat(new DroolsEngine().check("rules.drl", rules(SAYINGS))).isEmpty();
    }

    @Test
    void refusesWordsInTheWrongPlace() {
        List<String> wrong = List.of(
                "finding(NAME, $claimed).upTo($f)",
                "cap(NAME).awards($f)",
                "share(NAME, $source).charges($f)",
                "cap(NAME).amount($f).pool($f, $f)");
        assertThat(new DroolsEngine().check("rules.drl", rules(wrong)))
                .hasSize(wrong.size())
                .extracting(Fault::message)
                .anyMatch(message -> message.contains("'upTo' cannot be written here"))
                .anyMatch(message -> message.contains("'pool' does not take 2 values"));
    }

    private static String rules(List<String> sayings) {
        return IntStream.range(0, sayings.size())
                .mapToObj(i -> """
                        rule "rule-%d"
                        ruleflow-group "requirements"
                        when
                            $claimed : CourseClaimed( )
                            $source : SourceOffered( claim == $claimed.claim )
                            $f : Figure( rule == "rule-%d", name == "credits" )
                            $r : Reading( rule == "rule-%d", name == "word" )
                        then
                            insert( decision.%s );
                        end
                        """.formatted(i, i, i, sayings.get(i).replace("NAME", "\"rule-" + i + "\"")))
                .collect(Collectors.joining("\n"));
    }
}
