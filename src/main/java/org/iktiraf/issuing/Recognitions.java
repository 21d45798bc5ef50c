package org.iktiraf.issuing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.issuing.clr.Recognition;
import org.iktiraf.portfolio.Portfolio;
import org.springframework.stereotype.Component;

/** Gathers what was granted in a case, from what a person decided. */
@Component
final class Recognitions {

    private final Rulings rulings;
    private final RulesOfCase rules;

    Recognitions(Rulings rulings, RulesOfCase rules) {
        this.rulings = rulings;
        this.rules = rules;
    }

    /**
     * What was granted.
     *
     * @param locale where no letter was written that tells the language of the case
     * @throws NotPossible if no person has decided, or the person was erased
     */
    Recognition of(CaseFile file, Locale locale) {
        Portfolio portfolio = file.portfolio();
        if (portfolio == null) {
            throw new NotPossible(NotPossible.Reason.PERSON_ERASED);
        }
        Ruling ruling = rulings.of(file.of()).orElseThrow(() -> new NotPossible(NotPossible.Reason.NOT_DECIDED));
        return new Recognition(
                file.of(),
                ruling,
                rulings.explained(ruling),
                portfolio,
                rules.institution(file.of(), portfolio.asks()).orElse(null),
                rules.programme(file.of(), portfolio.asks()).orElse(null),
                language(file).orElse(locale.getLanguage().equals("ms") ? locale : Locale.ENGLISH));
    }

    /** The one in which the learner was written to last. */
    private static Optional<Locale> language(CaseFile file) {
        return file.history().stream()
                .map(Recorded::step)
                .filter(step -> step.kind() == StepKind.LETTER_ISSUED)
                .max(Comparator.comparing(Step::at))
                .map(step -> Locale.forLanguageTag(step.fact("language")));
    }
}
