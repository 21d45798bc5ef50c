package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.explanation.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The principles of 2019 say from their own day on that newer guidelines superseded them. */
class NoteTests {

    private static final String PRINCIPLES = "mqa/micro-credential-principles";

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @ParameterizedTest
    @CsvSource({"2020-08-09, false", "2020-08-10, true"})
    void saysThatThePrinciplesAreSupersededFromTheDayOfTheNewGuidelines(LocalDate on, boolean superseded) {
        Scenario first = rules.scenariosOf(PRINCIPLES).get(0);
        Map<String, Object> words = new HashMap<>(first.words());
        words.put("day", on.toString());
        Scenario then = new Scenario(first.sentence(), PRINCIPLES, words, first.expect());

        assertThat(new Explanation(rules.decide(then), rules.rulebook())
                        .explained()
                        .findings())
                .hasSize(6)
                .extracting(FindingShown::note)
                .allMatch(note -> Objects.nonNull(note) == superseded);
    }
}
