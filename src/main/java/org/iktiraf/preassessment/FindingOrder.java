package org.iktiraf.preassessment;

import java.util.Comparator;
import java.util.List;
import org.iktiraf.adjudication.Explained.FindingShown;
import org.iktiraf.adjudication.Subject;

/** The order in which a page shows findings: access first, then the claims, the programme and the credentials. */
final class FindingOrder {

    private static final List<String> KINDS = List.of("access", "claim", "programme", "credential");

    static final Comparator<FindingShown> OF_PAGE = Comparator.<FindingShown>comparingInt(
                    finding -> KINDS.indexOf(kind(finding.subject())))
            .thenComparing(FindingOrder::group)
            .thenComparing(FindingShown::subject)
            .thenComparing(FindingShown::rule);

    private FindingOrder() {}

    /** The same for all findings that are shown under one heading. */
    static String group(FindingShown finding) {
        Subject subject = finding.subject();
        return kind(subject) + " " + (subject.claim() == null ? subject.id() : subject.claim());
    }

    private static String kind(Subject subject) {
        return subject.claim() == null ? subject.kind() : "claim";
    }
}
