package org.iktiraf.casework.persons;

import java.util.function.UnaryOperator;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/**
 * Gives out and erases what is kept about persons, each time with a step on the history of their case. Neither has to do
 * with how the case stands, so that neither fails because somebody else took it further meanwhile.
 */
@Component
public final class Persons {

    private static final int TRIES = 5;

    private final Casework casework;
    private final Proceedings proceedings;
    private final Portfolios portfolios;
    private final History history;
    private final PersonalData data;

    Persons(Casework casework, Proceedings proceedings, Portfolios portfolios, History history, PersonalData data) {
        this.casework = casework;
        this.proceedings = proceedings;
        this.portfolios = portfolios;
        this.history = history;
        this.data = data;
    }

    /**
     * Makes all personal content of a case unreadable for ever; the case and its decision stay. A second time changes
     * nothing. The step follows the deed: no history tells of an erasure that did not happen.
     */
    public Case erase(Case of, Erasure erasure) {
        portfolios.erase(of.id());
        Case now = casework.find(of.id());
        return isErasureTold(now) ? now : told(now, erasure.act(), TRIES);
    }

    private boolean isErasureTold(Case of) {
        return history.of(of).stream().anyMatch(one -> one.step().kind() == StepKind.PERSON_ERASED);
    }

    /**
     * All that is kept about the person, as a ZIP archive.
     *
     * @throws org.iktiraf.portfolio.PersonErased if it can be read no more
     */
    public byte[] export(Case of, String by) {
        byte[] archive = data.archive(of, PersonalData.Told.WHOLE);
        told(of, Act.of(by, StepKind.EXPORTED), TRIES);
        return archive;
    }

    /**
     * The same for the person themselves, without what officers have among themselves and without their names.
     *
     * @throws org.iktiraf.portfolio.PersonErased if it can be read no more
     */
    public byte[] exportToLearner(Case of) {
        return data.archive(of, PersonalData.Told.TO_LEARNER);
    }

    private Case told(Case read, Act act, int tries) {
        try {
            return proceedings.take(read, act, UnaryOperator.identity());
        } catch (CaseChanged e) {
            if (tries == 1) {
                throw e;
            }
            return told(casework.find(read.id()), act, tries - 1);
        }
    }
}
