package org.iktiraf.adjudication.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.adjudication.Conclusions;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.adjudication.facts.AccessSought;
import org.iktiraf.adjudication.facts.AwardSought;
import org.iktiraf.adjudication.facts.ComponentsBrought;
import org.iktiraf.adjudication.facts.CourseClaimed;
import org.iktiraf.adjudication.facts.CredentialChecked;
import org.iktiraf.adjudication.facts.CredentialOffered;
import org.iktiraf.adjudication.facts.CreditSought;
import org.iktiraf.adjudication.facts.EvidenceOffered;
import org.iktiraf.adjudication.facts.ExemptionSought;
import org.iktiraf.adjudication.facts.OutcomeShown;
import org.iktiraf.adjudication.facts.PartOffered;
import org.iktiraf.adjudication.facts.PathwayCourse;
import org.iktiraf.adjudication.facts.PieceStacked;
import org.iktiraf.adjudication.facts.SourceOffered;
import org.iktiraf.adjudication.facts.SourcesTogether;
import org.iktiraf.adjudication.facts.StackClaimed;
import org.iktiraf.adjudication.ledger.Cap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.files.LogicReader;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Route;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.ObjectFilter;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Runs rules in a session a policy, on rule bases that are compiled once for each text. */
@Component
@Primary
public final class DroolsEngine implements RuleEngine, LogicReader {

    static final RuleWords WORDS = new RuleWords(
            Set.of(
                    AccessSought.class,
                    AwardSought.class,
                    ComponentsBrought.class,
                    CourseClaimed.class,
                    CredentialOffered.class,
                    CredentialChecked.class,
                    CreditSought.class,
                    EvidenceOffered.class,
                    ExemptionSought.class,
                    OutcomeShown.class,
                    PartOffered.class,
                    PathwayCourse.class,
                    PieceStacked.class,
                    SourceOffered.class,
                    SourcesTogether.class,
                    StackClaimed.class,
                    Figure.class,
                    Reading.class,
                    Programme.class,
                    Learner.class,
                    Claim.class,
                    Credential.class,
                    CredentialKind.class,
                    Route.class,
                    AccessRoute.class),
            Set.of(CreditSought.class, Figure.class, Reading.class, Programme.class, Learner.class),
            DraftDecision.class);

    private static final int MOST_IDLE_RULE_BASES = 256;

    private static final ObjectFilter FINDINGS = new ClassObjectFilter(Finding.class);
    private static final ObjectFilter CAPS = new ClassObjectFilter(Cap.class);

    private final RuleBases bases = new RuleBases(new RuleCompiler(WORDS), MOST_IDLE_RULE_BASES);

    @Override
    public void prepare(Edition edition) {
        edition.logic().forEach(logic -> bases.lease(logic.file(), logic.text()).close());
    }

    @Override
    public Conclusions run(Edition edition, DraftDecision draft, Collection<?> facts, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        List<Cap> caps = new ArrayList<>();
        for (Edition.Logic logic : edition.logic()) {
            try (RuleBases.Lease lease = bases.lease(logic.file(), logic.text())) {
                Premises premises = lease.premises();
                List<?> asked = facts.stream().filter(premises::askFor).toList();
                if (premises.allow(asked)) {
                    run(edition, logic, lease.session(), draft, asked, findings, caps);
                }
            }
        }
        return new Conclusions(findings, caps);
    }

    private static void run(
            Edition edition,
            Edition.Logic logic,
            KieSession session,
            DraftDecision draft,
            Collection<?> facts,
            List<Finding> findings,
            List<Cap> caps) {
        try {
            session.setGlobal(RuleWords.GLOBAL, draft);
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(RuleWords.GROUP).setFocus();
            fire(session, logic, Leash.on(session, edition.slug()));
            session.getObjects(FINDINGS).forEach(one -> findings.add((Finding) one));
            session.getObjects(CAPS).forEach(one -> caps.add((Cap) one));
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session, Edition.Logic logic, Leash leash) {
        try {
            if (logic.silent().isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(
                        match -> !logic.silent().contains(match.getRule().getName()));
            }
        } catch (RuntimeException e) {
            throw Objects.requireNonNullElse(leash.stopped(), e);
        }
    }

    @Override
    public String version() {
        return "drools " + KieBase.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<Fault> check(String file, String drl) {
        try {
            bases.lease(file, drl).close();
            return List.of();
        } catch (RulesRefused e) {
            return e.faults();
        }
    }

    @Override
    public List<RuleOutline> outline(String drl) {
        return RuleReader.read(drl);
    }
}
