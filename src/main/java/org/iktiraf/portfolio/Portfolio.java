package org.iktiraf.portfolio;

import java.util.List;

/**
 * Everything that a learner brings and asks for. Its records are the facts that rules read, so the words in a rule are
 * the words on the page and in the JSON. A null component anywhere below means <em>not known</em>, never <em>no</em>.
 */
public record Portfolio(
        Learner learner,
        List<Qualification> qualifications,
        List<Credential> credentials,
        List<Experience> experience,
        List<Assessment> assessments,
        List<Match> matches,
        List<Document> documents,
        List<CourseTaken> coursesTaken,
        List<Judgement> judgements,
        List<Use> uses,
        List<Event> events,
        List<Standing> standing,
        List<Origin> origins,
        Asks asks) {

    public Portfolio {
        qualifications = List.copyOf(qualifications);
        credentials = List.copyOf(credentials);
        experience = List.copyOf(experience);
        assessments = List.copyOf(assessments);
        matches = List.copyOf(matches);
        documents = List.copyOf(documents);
        coursesTaken = List.copyOf(coursesTaken);
        judgements = List.copyOf(judgements);
        uses = List.copyOf(uses);
        events = List.copyOf(events);
        standing = List.copyOf(standing);
        origins = List.copyOf(origins);
    }

    /** The same learner and learning, asking for something else. */
    public Portfolio asking(Asks other) {
        return new Portfolio(
                learner,
                qualifications,
                credentials,
                experience,
                assessments,
                matches,
                documents,
                coursesTaken,
                judgements,
                uses,
                events,
                standing,
                origins,
                other);
    }
}
