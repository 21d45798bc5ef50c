package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Optional;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.CaseState;

/**
 * From where everything that can be entered in a case is reached.
 *
 * @param file as the head of a case's pages shows it
 */
record MenuPage(CaseFile file) {

    public boolean isErased() {
        return file.portfolio() == null;
    }

    /** Whether nothing can be entered before somebody appeals. */
    public boolean isDecided() {
        return file.of().state() == CaseState.DECIDED;
    }

    /** The learner's name where it is known, else the case's pseudonym. */
    public String who() {
        return Optional.ofNullable(file.portfolio())
                .map(portfolio -> portfolio.learner().name())
                .orElse(file.of().pseudonym());
    }

    public List<Scan> scans() {
        return Scan.of(file);
    }

    public boolean isProposing() {
        return !Proposals.of(file).isEmpty();
    }
}
