package org.iktiraf.admissions.letter;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.change.Counsel;
import org.iktiraf.adjudication.change.Remedy;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.admissions.ruling.LineShown;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.explaining.RemedyShown;
import org.iktiraf.explaining.Words;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in a letter what would change each line that is not granted: what the rules of the case were asked and said, so
 * that nothing is said of lines that officers decided otherwise.
 */
@Component
class Remedies {

    private static final long MOST_SECONDS = 5;

    private final RulesOfCase rules;
    private final Counsel counsel;
    private final PortfolioWriter writer;
    private final MessageSource messages;

    Remedies(RulesOfCase rules, Adjudicator adjudicator, PortfolioWriter writer, MessageSource messages) {
        this.rules = rules;
        this.counsel = new Counsel(adjudicator);
        this.writer = writer;
        this.messages = messages;
    }

    List<Remedied> of(CaseFile file, Explained decision, List<LineShown> lines, Locale locale) {
        Portfolio portfolio = file.portfolio();
        if (portfolio == null) {
            return List.of();
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        List<Remedy> remedies = counsel.on(portfolio, rules.rulebook(file.of()), () -> System.nanoTime() - until > 0)
                .remedies();
        Words words = new Words(messages, locale, JsonMapper.shared().readTree(writer.write(portfolio)));
        DecisionPage page = DecisionPage.of(decision, locale);
        return lines.stream()
                .filter(line -> !line.line().isChanged())
                .flatMap(line -> remedies.stream()
                        .filter(one -> one.line().access() == line.isAccess()
                                && one.line().id().equals(line.line().line()))
                        .map(one -> new Remedied(line, RemedyShown.of(one, page, words))))
                .toList();
    }

    /** A line with what would change it. */
    record Remedied(LineShown line, RemedyShown remedy) {}
}
