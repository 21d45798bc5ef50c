package org.iktiraf.casework;

import java.util.Optional;
import org.iktiraf.policy.InlineProgrammes;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Asks;
import org.springframework.stereotype.Component;

/** The rules by which a case was decided last, and the programme for which that was, as they stood then. */
@Component
public final class RulesOfCase {

    private final EarlierRules rules;
    private final InlineProgrammes inline;

    RulesOfCase(EarlierRules rules, InlineProgrammes inline) {
        this.rules = rules;
        this.inline = inline;
    }

    public Rulebook rulebook(Case of) {
        return rules.of(of.contents().rules()).rulebook();
    }

    /** The programme that is asked for; empty where the rules of the case do not know it. */
    public Optional<Programme> programme(Case of, Asks asks) {
        return asks.inlineProgramme().isEmpty()
                ? institution(of, asks).flatMap(one -> one.programme(String.valueOf(asks.programme())))
                : Optional.of(inline.read(asks.inlineProgramme()).programme());
    }

    /** The institution that is asked; empty where the portfolio carries its programme itself. */
    public Optional<Institution> institution(Case of, Asks asks) {
        return rulebook(of).institution(String.valueOf(asks.institution()));
    }
}
