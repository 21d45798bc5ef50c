package org.iktiraf.preassessment.answer;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.change.Advice;
import org.iktiraf.adjudication.change.Counsel;
import org.iktiraf.casework.Recommendation;
import org.iktiraf.casework.Recommendations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a portfolio with all that a learner can make of it; keeps nothing. */
@Component
public class Answers {

    private static final long MOST_SECONDS = 3;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Recommendations recommendations;
    private final Counsel counsel;
    private final MessageSource messages;

    Answers(Recommendations recommendations, Adjudicator adjudicator, MessageSource messages) {
        this.recommendations = recommendations;
        this.counsel = new Counsel(adjudicator);
        this.messages = messages;
    }

    /**
     * Adjudicates, and looks for what would change it.
     *
     * @throws org.iktiraf.portfolio.json.UnreadablePortfolio if the bytes are no portfolio
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Answer of(byte[] portfolio, Locale locale) {
        Recommendation recommendation = recommendations.of(portfolio);
        return Answer.of(recommendation, advice(recommendation), MAPPER.readTree(portfolio), messages, locale);
    }

    /** What would change a recommendation. */
    public Advice advice(Recommendation of) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        BooleanSupplier late = () -> System.nanoTime() - until > 0;
        return counsel.on(of.portfolio(), of.rules().rulebook(), late);
    }
}
