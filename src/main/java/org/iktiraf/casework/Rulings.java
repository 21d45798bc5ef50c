package org.iktiraf.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.casework.NotPossible.Reason;
import org.iktiraf.casework.Warning.Kind;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Profile;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What persons decide. A ruling is kept for ever as it was made; an appeal leads to another, which names the first. */
@Component
public final class Rulings {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final CurrentRules current;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;
    private final DecisionFiles decisions;
    private final Decisions kept;
    private final Proceedings proceedings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(
            Recommendations recommendations,
            EarlierRules rules,
            CurrentRules current,
            PortfolioWriter writer,
            Portfolios portfolios,
            DecisionFiles decisions,
            Decisions kept,
            Proceedings proceedings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.current = current;
        this.writer = writer;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.kept = kept;
        this.proceedings = proceedings;
        this.events = events;
        this.clock = clock;
    }

    /** What would be decided of a case, and what its officer should know before. */
    public Outlook outlook(CaseFile file, String officer) {
        Case of = file.of();
        Decision recommended = decisions.read(of.contents().decision());
        Overrides overrides = Overrides.of(file.history());
        Decision decided = decided(
                recommended,
                overrides.confirmed(),
                file.portfolio(),
                of.contents().rules());
        return Outlook.of(recommended, decided, overrides).warning(warnings(of, recommended, officer));
    }

    private Decision decided(
            Decision recommended, List<Overruling> confirmed, @Nullable Portfolio portfolio, String hash) {
        return confirmed.isEmpty() || portfolio == null
                ? recommended
                : new Overruled(confirmed)
                        .decision(recommendations.deliberate(
                                portfolio, rules.of(hash).rulebook()));
    }

    private List<Warning> warnings(Case of, Decision decision, String officer) {
        List<Warning> warnings = new ArrayList<>();
        if (of.state() == CaseState.NEEDS_EVIDENCE) {
            warnings.add(new Warning(Kind.LEARNER_ASKED, List.of()));
        }
        if (of.state() == CaseState.UNDER_APPEAL
                && of(of).filter(earlier -> earlier.by().equals(officer)).isPresent()) {
            warnings.add(new Warning(Kind.SAME_OFFICER, List.of()));
        }
        warnings.addAll(letterWarnings(decision));
        return warnings;
    }

    /** What a letter about this decision cannot say, for its institution states it nowhere. */
    public List<Warning> letterWarnings(Decision decision) {
        Profile profile = profile(decision);
        List<Warning> warnings = new ArrayList<>();
        if (profile.appealOffice() == null) {
            warnings.add(new Warning(Kind.NO_APPEAL_OFFICE, List.of()));
        }
        if (profile.appealWithinDays() == null) {
            warnings.add(new Warning(Kind.NO_APPEAL_DAYS, List.of()));
        }
        if (profile.signatory() == null) {
            warnings.add(new Warning(Kind.NO_SIGNATORY, List.of()));
        }
        return warnings;
    }

    /** How the institution writes to learners now. */
    public Profile profile(Decision decision) {
        return institution(decision).map(Institution::profile).orElse(Profile.NONE);
    }

    /** The institution that decides, as the rules of today know it; none where the portfolio carried its programme. */
    public Optional<Institution> institution(Decision decision) {
        return Optional.ofNullable(decision.institution())
                .flatMap(slug -> current.now().rulebook().institution(slug));
    }

    /**
     * Decides a case as it stands.
     *
     * @throws NotPossible if it is decided, or an override waits
     * @throws CaseChanged if somebody else took it further meanwhile
     */
    public Case decide(CaseFile file, String by) {
        return decide(file, by, outlook(file, by));
    }

    /**
     * Decides a case of which every line is granted or eligible.
     *
     * @throws NotPossible if it is decided, an override waits, or some line is not
     * @throws CaseChanged if somebody else took it further meanwhile
     */
    public Case decideGreen(CaseFile file, String by) {
        Outlook outlook = outlook(file, by);
        if (!Why.isGreen(outlook.decided())) {
            throw new NotPossible(Reason.NOT_GREEN);
        }
        return decide(file, by, outlook);
    }

    private Case decide(CaseFile file, String by, Outlook outlook) {
        needsOpen(file);
        if (!outlook.overrides().waiting().isEmpty()) {
            throw new NotPossible(Reason.WAITS);
        }
        Case read = file.of();
        String name = kept.keep(DecisionJson.write(ruling(read, by, outlook)));
        Act act = Act.of(by, StepKind.DECIDED).about("ruling", name);
        String earlier = read.contents().ruling();
        Case decided = proceedings.take(
                read,
                earlier == null ? act : act.about("earlier", earlier),
                one -> one.in(CaseState.DECIDED, List.of())
                        .ownedBy(one.owner() == null ? by : one.owner(), CaseState.DECIDED)
                        .holding(one.contents().ruled(name)));
        events.publishEvent(new CaseDecided(read.id(), name));
        return decided;
    }

    private Ruling ruling(Case read, String by, Outlook outlook) {
        Contents contents = read.contents();
        return new Ruling(
                read.id(),
                contents.decision(),
                contents.rules(),
                contents.engine(),
                contents.portfolio(),
                contents.ruling(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                outlook.lines(),
                outlook.overrides().confirmed(),
                outlook.decided());
    }

    void needsOpen(CaseFile file) {
        if (file.of().state() == CaseState.DECIDED) {
            throw new NotPossible(Reason.DECIDED);
        } else if (file.portfolio() == null) {
            throw new NotPossible(Reason.PERSON_ERASED);
        }
    }

    /** The newest ruling of a case, if there is one. */
    public Optional<Ruling> of(Case one) {
        return Optional.ofNullable(one.contents().ruling()).map(this::named);
    }

    /** @throws IllegalStateException if it was never kept, or was altered */
    public Ruling named(String name) {
        return DecisionJson.readRuling(decisions.bytes(name));
    }

    /** What was decided, in the sentences of the rules by which it was. */
    public Explained explained(Ruling ruling) {
        return explained(ruling.decision(), ruling.rules());
    }

    /** What would be decided, in the same way. */
    public Explained explained(Outlook outlook, Case of) {
        return explained(outlook.decided(), of.contents().rules());
    }

    private Explained explained(Decision decision, String hash) {
        return new Explanation(decision, rules.of(hash).rulebook()).explained();
    }

    /**
     * Whether a ruling follows again from its portfolio, its rules and its overrides.
     *
     * @throws PersonErased if the portfolio can be read no more
     */
    public boolean follows(Ruling ruling) {
        Portfolio portfolio = writer.readBack(portfolios.read(ruling.caseId(), ruling.portfolio()));
        Decision again = new Overruled(ruling.overrides())
                .decision(recommendations.deliberate(
                        portfolio, rules.of(ruling.rules()).rulebook()));
        return Arrays.equals(DecisionJson.write(again), DecisionJson.write(ruling.decision()));
    }
}
