package org.iktiraf.admissions.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.admissions.ruling.LineShown;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.policy.Institution;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.print.Print;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters about what was decided, keeps them sealed as they were sent, and gives them back. */
@Component
class Letters {

    private static final String PDF = "pdf";

    private final Rulings rulings;
    private final Proceedings proceedings;
    private final Portfolios portfolios;
    private final LetterTemplate template;
    private final Remedies remedies;
    private final Print print;
    private final Clock clock;

    Letters(
            Rulings rulings,
            Proceedings proceedings,
            Portfolios portfolios,
            LetterTemplate template,
            Remedies remedies,
            Print print,
            Clock clock) {
        this.rulings = rulings;
        this.proceedings = proceedings;
        this.portfolios = portfolios;
        this.template = template;
        this.remedies = remedies;
        this.print = print;
        this.clock = clock;
    }

    /** The letter as it would be sent today; none where no person has decided. */
    Optional<Letter> draft(CaseFile file, Locale locale) {
        return rulings.of(file.of()).map(ruling -> letter(file, ruling, locale));
    }

    private Letter letter(CaseFile file, Ruling ruling, Locale locale) {
        Explained decision = rulings.explained(ruling);
        List<LineShown> lines = LineShown.of(ruling.lines(), decision, ruling.overrides());
        Portfolio portfolio = file.portfolio();
        return new Letter(
                locale,
                file.of().id(),
                rulings.institution(ruling.decision()).map(Institution::name).orElse(null),
                rulings.profile(ruling.decision()),
                portfolio == null ? null : portfolio.learner().name(),
                programme(decision),
                LocalDate.now(clock),
                LocalDate.ofInstant(ruling.at(), clock.getZone()),
                decision,
                lines,
                remedies.of(file, decision, lines, locale),
                LetterTemplate.NAME);
    }

    private static String programme(Explained decision) {
        return decision.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.subject().words().get("programme")))
                .findFirst()
                .orElse(decision.programme());
    }

    /**
     * Writes the letter, keeps it and records that it was issued.
     *
     * @throws NotPossible if no person has decided, or the person was erased
     * @throws org.iktiraf.casework.CaseChanged if somebody else took the case further meanwhile
     */
    Case issue(CaseFile file, String by, Locale locale) {
        Case read = file.of();
        if (file.portfolio() == null) {
            throw new NotPossible(NotPossible.Reason.PERSON_ERASED);
        }
        Letter letter = draft(file, locale).orElseThrow(() -> new NotPossible(NotPossible.Reason.NOT_DECIDED));
        byte[] pdf = print.pdf(template.xhtml(letter));
        return proceedings.take(
                read,
                Act.of(by, StepKind.LETTER_ISSUED)
                        .about("language", letter.language())
                        .about("template", LetterTemplate.NAME)
                        .about("templateHash", template.hash(locale))
                        .about("pdfHash", ContentName.of(pdf))
                        .about(PDF, portfolios.keep(read.id(), pdf))
                        .about("ruling", Objects.requireNonNull(read.contents().ruling())),
                one -> one);
    }

    /** The steps by which letters were issued, the newest first. */
    static List<Step> issued(List<Recorded> history) {
        return history.stream()
                .map(Recorded::step)
                .filter(step -> step.kind() == StepKind.LETTER_ISSUED)
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /**
     * A letter as it was sent.
     *
     * @param pdf name of one; null for the newest
     * @throws NoSuchElementException if the case has no such letter
     * @throws org.iktiraf.portfolio.PersonErased if it can be read no more
     */
    byte[] sent(CaseFile file, @Nullable String pdf) {
        String name = issued(file.history()).stream()
                .map(step -> step.fact(PDF))
                .filter(one -> pdf == null || one.equals(pdf))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The case has no such letter."));
        return portfolios.read(file.of().id(), name);
    }
}
