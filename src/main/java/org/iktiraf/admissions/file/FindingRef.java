package org.iktiraf.admissions.file;

import org.iktiraf.adjudication.explanation.Explained.FindingShown;

/** A finding with its place on the page. */
record FindingRef(String anchor, FindingShown finding) {

    /** The rule's name without its policy's. */
    public String rule() {
        return finding.rule().substring(finding.rule().lastIndexOf('/') + 1);
    }
}
