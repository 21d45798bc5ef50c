package org.iktiraf.admissions.queue;

import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.StepKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who has a case: taken from nobody or from a colleague, and given back by who has it. */
@Component
class Ownership {

    private final Casework casework;
    private final Proceedings proceedings;

    Ownership(Casework casework, Proceedings proceedings) {
        this.casework = casework;
        this.proceedings = proceedings;
    }

    /** @throws org.iktiraf.casework.CaseChanged if the case is no longer as it was shown */
    Case take(String id, long version, String by) {
        Case read = casework.find(id, version);
        if (read.state() == CaseState.DECIDED) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The case is decided, so that nobody takes it.");
        }
        Act act = Act.of(by, StepKind.TAKEN);
        CaseState then = read.state() == CaseState.NEW || read.state() == CaseState.ASSESSED
                ? CaseState.IN_REVIEW
                : read.state();
        return proceedings.take(
                read, read.owner() == null ? act : act.about("from", read.owner()), one -> one.ownedBy(by, then));
    }

    /** @throws org.iktiraf.casework.CaseChanged if the case is no longer as it was shown */
    Case leave(String id, long version, String by) {
        Case read = casework.find(id, version);
        if (!by.equals(read.owner())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Only who has taken a case can give it back.");
        }
        CaseState then = read.state() == CaseState.IN_REVIEW ? CaseState.ASSESSED : read.state();
        return proceedings.take(read, Act.of(by, StepKind.LEFT), one -> one.ownedBy(null, then));
    }
}
