package org.iktiraf.admissions.difference;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.casework.Trials;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.LeavingOut;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a copy of a case as somebody asks, and sets what the rules then say beside what they said; keeps nothing. */
@Component
class ChangedCopy {

    private final Casework casework;
    private final Trials trials;
    private final RulesOfCase rules;
    private final PortfolioFields fields;
    private final LeavingOut leaving;

    ChangedCopy(Casework casework, Trials trials, RulesOfCase rules, PortfolioFields fields, LeavingOut leaving) {
        this.casework = casework;
        this.trials = trials;
        this.rules = rules;
        this.fields = fields;
        this.leaving = leaving;
    }

    /**
     * The decision of a case beside the one on its changed copy.
     *
     * @throws TrialRefused if something that is asked for cannot be
     * @throws org.iktiraf.portfolio.PersonErased if the portfolio can be read no more
     */
    Comparing tried(Case of, TrialAsked asked) {
        Explained after = checked("programme", () -> trials.of(of, portfolio -> changed(of, portfolio, asked)));
        return Comparing.of(casework.decision(of), after);
    }

    private Portfolio changed(Case of, Portfolio portfolio, TrialAsked asked) {
        Portfolio copy = checked("without", () -> leaving.of(portfolio, asked.without()));
        for (Map.Entry<String, String> typed : asked.fields().entrySet()) {
            Portfolio before = copy;
            copy = checked("to", () -> fields.with(before, typed.getKey(), typed.getValue()));
        }
        Portfolio dated = onDay(copy, asked.on());
        return asked.programme() == null ? dated : dated.asking(towards(of, asked.programme(), dated.asks()));
    }

    private Portfolio onDay(Portfolio copy, @Nullable String day) {
        return day == null ? copy : checked("on", () -> fields.with(copy, "asks.on", day));
    }

    /** Courses that the other programme has not cannot be claimed there. */
    private Asks towards(Case of, String programme, Asks asks) {
        int slash = programme.indexOf('/');
        Asks there = new Asks(
                slash < 0 ? "" : programme.substring(0, slash),
                programme.substring(slash + 1),
                Map.of(),
                asks.on(),
                asks.firstDayOfStudy(),
                asks.semestersHere(),
                null,
                null,
                List.of(),
                asks.access(),
                asks.claims());
        return rules.programme(of, there)
                .map(found -> there.claiming(asks.claims().stream()
                        .filter(claim -> isThere(found, claim))
                        .toList()))
                .orElse(there);
    }

    private static boolean isThere(Programme programme, Claim claim) {
        return programme.course(claim.course()).isPresent()
                && (claim.stack() == null || programme.stack(claim.stack()).isPresent());
    }

    private static <T> T checked(String part, Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadablePortfolio e) {
            throw new TrialRefused(
                    part, e.errors().stream().map(WrongField::toString).toList(), e);
        } catch (WrongAsk e) {
            throw new TrialRefused(
                    part, e.wrongs().stream().map(WrongAsk.Wrong::message).toList(), e);
        } catch (IllegalArgumentException e) {
            throw new TrialRefused(part, List.of(String.valueOf(e.getMessage())), e);
        }
    }
}
