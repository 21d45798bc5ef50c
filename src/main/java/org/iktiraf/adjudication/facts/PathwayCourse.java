package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * One course of the pathway by which a programme is entered on performance; there whether or not the learner took it.
 *
 * @param course the course's code, as the programme's list {@code pathway} names it
 */
public record PathwayCourse(
        AccessRoute route,
        String course,
        Programme programme,
        Institution institution,
        Vocabulary vocabulary,
        Portfolio portfolio)
        implements OfCredential {

    /** The list of a programme that names the courses of its pathway. */
    static final String LIST = "pathway";

    @Override
    public Subject subject() {
        return new Subject(
                "pathway", course, Values.word(route), Map.of("course", course, "programme", programme.title()));
    }

    @Override
    public String where() {
        Credential mine = credential();
        return mine == null ? "credentials" : "credentials/" + mine.id();
    }

    @Override
    public List<String> names() {
        Credential mine = credential();
        return mine == null ? List.of(course) : List.of(course, mine.id());
    }

    @Override
    public String courseCode() {
        return course;
    }

    @Override
    public @Nullable Credential credential() {
        return portfolio.credentials().stream()
                .filter(c -> course.equals(c.code()))
                .findFirst()
                .orElse(null);
    }

    /** Its grade, as a grade of the scale here. */
    public Found grade() {
        return Found.of(
                Optional.ofNullable(credential())
                        .map(c -> scale().here(c.assessment().grade(), institution))
                        .orElse(null),
                where() + ".assessment.grade");
    }

    /** A grade of the scale here, to compare with. */
    public Object gradeHere(String word) {
        return scale().wanted(word);
    }

    private Scale scale() {
        return Scale.of(programme, vocabulary);
    }
}
