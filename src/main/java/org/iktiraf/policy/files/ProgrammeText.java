package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.CourseTraits;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.files.Written.Pair;

/** Reads one programme; a title that is left out is its code. */
final class ProgrammeText {

    private static final Map<String, String> ACCREDITATION = same("none", "provisional", "full");
    private static final Map<String, String> MODE = same("coursework", "mixed", "research");
    private static final Map<String, String> KIND = same("standard", "executive");
    private static final Map<String, String> COURSE_KIND = same(
            "taught",
            "final-year-project",
            "dissertation",
            "industrial-training",
            "practicum",
            "studio",
            "mpu",
            "co-curriculum",
            "capstone",
            "free-choice",
            "block");

    private final Fields fields;
    private final Faults faults;

    private ProgrammeText(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    static Programme read(String code, Pair pair, List<String> policies, Faults faults) {
        Fields fields = Fields.of(pair.value(), faults)
                .under(pair.at())
                .only(
                        "title",
                        "level",
                        "graduating credits",
                        "coursework credits",
                        "mpu credits",
                        "accreditation",
                        "mode",
                        "field",
                        "professional body",
                        "kind",
                        "semesters",
                        "award",
                        "lists",
                        "policies",
                        "entry",
                        "courses",
                        "stacks");
        return new ProgrammeText(fields, faults).programme(code, policies);
    }

    private Programme programme(String code, List<String> policies) {
        return new Programme(
                code,
                fields.wordOr("title", code),
                fields.word("level"),
                fields.whole("graduating credits"),
                fields.wholeOrNone("coursework credits"),
                fields.wholeOrNone("mpu credits"),
                fields.choiceOrNone("accreditation", ACCREDITATION),
                fields.choiceOrNone("mode", MODE),
                fields.wordOrNone("field"),
                fields.wordOrNone("professional body"),
                fields.oneOf("kind", KIND, "standard"),
                fields.wholeOrNone("semesters"),
                AwardText.read(fields.block("award")),
                ListsText.read(fields.block("lists")),
                fields.has("policies") ? fields.words("policies") : policies,
                fields.words("entry"),
                courses(),
                StackText.read(fields.block("stacks"), faults));
    }

    private List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        fields.block("courses").pairs().forEach((code, pair) -> courses.add(course(code, pair)));
        return courses;
    }

    private Course course(String code, Pair pair) {
        Fields course = Fields.of(pair.value(), faults)
                .under(pair.at())
                .only(
                        "title",
                        "credits",
                        "kind",
                        "outcomes",
                        "body accepts",
                        "level",
                        "subject",
                        "use",
                        "stage",
                        "prerequisites",
                        "equivalents",
                        "tests");
        return new Course(
                code,
                course.wordOr("title", code),
                course.whole("credits"),
                course.oneOf("kind", COURSE_KIND, "taught"),
                outcomes(course.block("outcomes")),
                course.wordOrNone("body accepts") == null ? null : course.yes("body accepts"),
                traits(course));
    }

    private static CourseTraits traits(Fields course) {
        return new CourseTraits(
                course.wordOrNone("level"),
                course.wordOrNone("subject"),
                course.wordOrNone("use"),
                course.wordOrNone("stage"),
                course.words("prerequisites"),
                course.words("equivalents"),
                course.words("tests"));
    }

    private List<LearningOutcome> outcomes(Fields written) {
        List<LearningOutcome> outcomes = new ArrayList<>();
        written.pairs().keySet().forEach(code -> outcomes.add(new LearningOutcome(code, written.word(code))));
        return outcomes;
    }

    private static Map<String, String> same(String... words) {
        return Values.choices(List.of(words), word -> word);
    }
}
