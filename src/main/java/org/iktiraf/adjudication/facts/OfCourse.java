package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the programme says of the course itself. */
public interface OfCourse extends AboutCourse {

    /** The stage of the programme at which the course stands, null where it has none; a key of tables. */
    default @Nullable String stage() {
        return course().traits().stage();
    }

    /** The course's subject, null where it has none; a key of tables. */
    default @Nullable String about() {
        return course().traits().subject();
    }

    /** Credits of the course. */
    default Found credits() {
        return Found.of(BigDecimal.valueOf(course().credits()), "programme.courses/" + course().code() + ".credits");
    }

    /** The course's code, to look for in a list. */
    default Found code() {
        return Found.of(course().code(), where() + ".course");
    }

    /** The codes of the course and of those that are held to be the same, to look for a source's code in. */
    default List<String> sameCodes() {
        return Stream.concat(Stream.of(course().code()), course().traits().equivalents().stream())
                .distinct()
                .toList();
    }

    /** The course's subject. */
    default Found subjectMatter() {
        return Found.of(course().traits().subject(), "programme.courses/" + course().code() + ".subject");
    }

    /** The course's kind. */
    default Found courseKind() {
        return Found.of(course().kind(), "programme.courses/" + course().code() + ".kind");
    }

    /** What the course counts to, such as {@code core} or {@code elective}. */
    default Found use() {
        return Found.of(course().traits().use(), "programme.courses/" + course().code() + ".use");
    }

    /** Kinds of test by which the course can be earned, {@code none} where there is none. */
    default Found tests() {
        List<String> tests = course().traits().tests();
        return Found.of(tests.isEmpty() ? List.of("none") : tests, "programme.courses/" + course().code() + ".tests");
    }

    /** Whether the professional body of the programme accepts credit for this course. */
    default Found bodyAccepts() {
        return Found.of(course().bodyAccepts(), "programme.courses/" + course().code() + ".bodyAccepts");
    }
}
