package org.iktiraf.adjudication;

import java.util.List;
import org.iktiraf.adjudication.ledger.Cap;

/** What the rules of one policy found, in no particular order. */
public record Conclusions(List<Finding> findings, List<Cap> caps) {

    static final Conclusions NONE = new Conclusions(List.of(), List.of());

    public Conclusions {
        findings = List.copyOf(findings);
        caps = List.copyOf(caps);
    }

    boolean isEmpty() {
        return findings.isEmpty() && caps.isEmpty();
    }
}
