package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.WrongAsk;
import org.junit.jupiter.api.Test;

/** A stack answers the course that its programme names, and no other. */
class StackClaimTests {

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @Test
    void refusesAStackClaimedForAnotherCourse() {
        Map<String, Object> words = new HashMap<>();
        words.put("day", "2025-03-01");
        words.put("route", "micro-credential");
        words.put(
                "programme",
                Map.of(
                        "level",
                        "master",
                        "graduating credits",
                        40,
                        "courses",
                        Map.of("DMA701", Map.of("credits", 3)),
                        "stacks",
                        Map.of("media", Map.of("course", "DMA701", "parts", List.of("Paid media")))));
        words.put("claims", List.of(Map.of("course", "DMA702", "stack", "media")));
        Scenario other = new Scenario("another course", "mqa/micro-credentials", words, Map.of("granted", 0));

        assertThatThrownBy(() -> rules.decide(other))
                .isInstanceOf(WrongAsk.class)
                .hasMessageContaining("does not answer \"DMA702\"");
    }
}
