package org.iktiraf.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.iktiraf.adjudication.Samples;
import org.iktiraf.adjudication.change.Counsel;
import org.iktiraf.adjudication.change.Remedy;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** What rules say, where their names say nothing. */
class SayingsTests {

    @Test
    void saysOfACapWhatItAllowsInTheLanguageOfThePage() {
        Explained decision = decision("forty-credits-under-thirty-six");

        assertThat(DecisionPage.of(decision, Locale.ENGLISH)
                        .says(decision.ledger().caps().get(0)))
                .startsWith("APEL.C credits stop at 30%")
                .contains("36", "40");
        assertThat(DecisionPage.of(decision, Locale.forLanguageTag("ms"))
                        .says(decision.ledger().caps().get(0)))
                .startsWith("Kredit APEL.C dihadkan kepada 30%");
    }

    /** A name of a rule is words with hyphens, which no sentence of one is. */
    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void hasASentenceForEachRuleThatDecidesALine(String sample) {
        Explained decision = decision(sample);
        DecisionPage page = DecisionPage.of(decision, Locale.ENGLISH);

        decision.credits().stream()
                .filter(line -> !line.because().isEmpty())
                .forEach(line -> assertThat(page.says(line.because(), line.claim()))
                        .isNotEmpty()
                        .allMatch(said -> said.contains(" ") && said.matches("(?s).*[.;:].*")));
    }

    @Test
    void namesWhatIsSettledByWhatItsRulesSay() {
        String sample = "final-year-project-by-experience";
        Portfolio portfolio = Samples.portfolio(sample);
        Remedy none = new Counsel(Samples.ADJUDICATOR)
                .on(portfolio, Samples.RULEBOOK, () -> false)
                .remedies()
                .get(0);
        Words words = new Words(
                new StaticMessageSource(), Locale.ENGLISH, JsonMapper.shared().createObjectNode());

        RemedyShown shown = RemedyShown.of(none, DecisionPage.of(decision(sample), Locale.ENGLISH), words);

        assertThat(shown.possible()).isFalse();
        assertThat(shown.why()).isEqualTo("change.none");
        assertThat(shown.stuck())
                .anyMatch(said -> said.startsWith("CSC3996 is of the kind: final-year-project."))
                .noneMatch(said -> said.contains("excluded-courses"));
    }

    private static Explained decision(String sample) {
        Portfolio portfolio = Samples.portfolio(sample);
        return new Explanation(Samples.ADJUDICATOR.decide(portfolio, Samples.RULEBOOK), Samples.RULEBOOK).explained();
    }
}
