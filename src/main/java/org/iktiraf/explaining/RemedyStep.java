package org.iktiraf.explaining;

import org.iktiraf.adjudication.change.Change;
import org.iktiraf.adjudication.change.ChangeKind;

/**
 * One thing to do.
 *
 * @param byFile whether it is done where files are handed over, with the addresses under which they were earned
 */
public record RemedyStep(String text, boolean byFile) {

    static RemedyStep of(Change change, Words words) {
        return new RemedyStep(
                words.sentence(change), change.kind() == ChangeKind.GIVE_ADDRESS || change.kind() == ChangeKind.RENEW);
    }
}
