package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.portfolio.Claim;

/** What policies ask of assessments and did not find, so that whoever enters one sees whether a moderator is needed. */
final class LookedFor {

    private LookedFor() {}

    /** Sentences about the claims of a course; about access and the whole where no course is named. */
    static List<String> of(Occasion at, String course) {
        Set<String> claims = at.portfolio().asks().claims().stream()
                .filter(claim -> claim.course().equals(course))
                .map(Claim::id)
                .collect(Collectors.toSet());
        return at.file().decision().findings().stream()
                .filter(finding -> finding.state() != State.MET
                        && finding.where().startsWith("assessments")
                        && concerns(finding, claims, course))
                .map(finding -> at.words().in(finding.sentence()))
                .distinct()
                .toList();
    }

    private static boolean concerns(FindingShown finding, Set<String> claims, String course) {
        String claim = finding.subject().claim();
        return claim == null ? course.isEmpty() : claims.contains(claim);
    }
}
