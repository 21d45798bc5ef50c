package org.iktiraf.adjudication;

import java.util.List;
import org.iktiraf.adjudication.ledger.Cap;

/** What the rules of one policy found, in no particular order. */
public record Conclusions(List<Finding> findings, List<Cap> caps) {

    public Conclusions {
        findings = List.copyOf(findings);
        caps = List.copyOf(caps);
    }
}
