package org.iktiraf.admissions.entering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.portfolio.Portfolio;

/**
 * What a form offers to choose from.
 *
 * @param courses codes with titles, those first that are claimed
 * @param outcomes of the course that was chosen
 * @param sources ids of credentials with their titles
 * @param evidence what a document can be about
 * @param originals what can be marked as seen
 * @param criteria what rules looked for and did not find
 * @param abouts what a judgement can be about
 */
record Choices(
        List<String> kinds,
        Map<String, String> courses,
        List<LearningOutcome> outcomes,
        Map<String, String> sources,
        Map<String, String> evidence,
        Map<String, String> originals,
        Set<String> criteria,
        Set<String> abouts) {

    private static final String JUDGED = "judgements/";

    static Choices of(Occasion at, String course) {
        Portfolio portfolio = at.portfolio();
        Map<String, String> courses = new LinkedHashMap<>();
        at.courses().forEach(one -> courses.put(one.code(), one.code() + " " + one.title()));
        Map<String, String> sources = new LinkedHashMap<>();
        Pieces.evidence(portfolio).forEach((where, title) -> {
            if (where.startsWith("credentials/")) {
                sources.put(where.substring("credentials/".length()), title);
            }
        });
        return new Choices(
                AssessmentForm.KINDS,
                courses,
                at.outcomes(course),
                sources,
                Pieces.evidence(portfolio),
                Pieces.offered(portfolio),
                criteria(at),
                abouts(at, sources));
    }

    private static Set<String> criteria(Occasion at) {
        Set<String> criteria = new LinkedHashSet<>();
        at.file().decision().findings().stream()
                .filter(finding -> finding.state() == State.CANNOT_TELL)
                .filter(finding -> finding.where().startsWith(JUDGED))
                .forEach(finding -> criteria.add(finding.where().substring(JUDGED.length())));
        return criteria;
    }

    private static Set<String> abouts(Occasion at, Map<String, String> sources) {
        Set<String> abouts = new LinkedHashSet<>(List.of("application"));
        at.portfolio().asks().claims().forEach(claim -> {
            abouts.add(claim.id());
            abouts.add(claim.course());
        });
        abouts.addAll(sources.keySet());
        at.courses().stream().map(Course::code).forEach(abouts::add);
        return abouts;
    }
}
