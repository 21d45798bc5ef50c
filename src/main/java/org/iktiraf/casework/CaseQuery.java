package org.iktiraf.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cases of a tray.
 *
 * @param me user name of who asks; null where nobody is signed in, who then owns no case
 * @param soon last day that is soon
 * @param skip cases that stand before the page
 * @param most cases that stand on the page
 */
public record CaseQuery(
        Tray tray, @Nullable String me, LocalDate soon, CaseFilter filter, CaseOrder order, int skip, int most) {

    /** The same question, for other cases of the answer. */
    public CaseQuery from(int otherSkip, int otherMost) {
        return new CaseQuery(tray, me, soon, filter, order, otherSkip, otherMost);
    }
}
