package org.iktiraf.admissions.entering;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows everything that is needed to enter something in a case. */
@Component
class Occasions {

    private final Casework casework;
    private final RulesOfCase rules;
    private final MessageSource messages;
    private final Clock clock;

    Occasions(Casework casework, RulesOfCase rules, MessageSource messages, Clock clock) {
        this.casework = casework;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws NotPossible if nothing can be entered any more */
    Occasion of(Case of, @Nullable Principal who, Locale locale) {
        Entries.needsOpen(of);
        CaseFile file = casework.file(of);
        Portfolio portfolio = file.portfolio();
        if (portfolio == null) {
            throw new NotPossible(NotPossible.Reason.PERSON_ERASED);
        }
        return new Occasion(
                file,
                portfolio,
                rules.programme(of, portfolio.asks()).orElse(null),
                Officer.name(who),
                today(),
                words(locale));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }
}
