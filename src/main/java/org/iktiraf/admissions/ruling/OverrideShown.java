package org.iktiraf.admissions.ruling;

import java.util.List;
import java.util.Objects;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Overruling;
import org.iktiraf.casework.Target;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * An override for people.
 *
 * @param about the sentence of the finding that it departs from; null of a line, and where the finding is no longer there
 * @param text why it is wanted; null where the person was erased
 * @param own whether whoever looks proposed it, and so cannot confirm it
 */
record OverrideShown(
        Overruling one,
        @Nullable Text about,
        @Nullable String text,
        @Nullable String secondText,
        boolean own) {

    static List<OverrideShown> of(
            List<Overruling> all, Case of, Explained decision, Casework casework, String officer) {
        return all.stream()
                .map(one -> new OverrideShown(
                        one,
                        sentence(one.target(), decision),
                        casework.text(of, one.text()),
                        casework.text(of, one.secondText()),
                        one.by().equals(officer)))
                .toList();
    }

    static @Nullable Text sentence(Target target, Explained decision) {
        return decision.findings().stream()
                .filter(finding -> finding.rule().equals(target.rule()))
                .filter(finding -> finding.subject().kind().equals(target.kind()))
                .filter(finding -> finding.subject().id().equals(target.id()))
                .filter(finding -> Objects.equals(finding.subject().claim(), target.claim()))
                .filter(finding -> finding.where().equals(target.where()))
                .map(Explained.FindingShown::sentence)
                .findFirst()
                .orElse(null);
    }
}
