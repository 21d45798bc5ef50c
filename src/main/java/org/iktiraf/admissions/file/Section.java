package org.iktiraf.admissions.file;

import java.util.List;

/** A list of the portfolio on the page, with the findings that rest on the list as a whole. */
record Section(String name, List<PieceShown> pieces, List<FindingRef> findings) {

    Section {
        pieces = List.copyOf(pieces);
        findings = List.copyOf(findings);
    }

    public String anchor() {
        return Places.anchor(name);
    }

    /** Whether it holds anything or anything asks for it. */
    public boolean isSpokenOf() {
        return !pieces.isEmpty() || !findings.isEmpty();
    }
}
