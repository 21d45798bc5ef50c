package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Outcome;

/** What was claimed, granted and held back in all: each course once, and of a course that takes any credit each claim. */
final class CourseSums {

    private final Function<String, Course> courses;
    private final Map<String, List<Entry>> byCourse;

    /**
     * @param lines before the caps
     * @param postings of these lines, in the same order
     */
    CourseSums(Function<String, Course> courses, List<CreditLine> lines, List<Posting> postings) {
        this.courses = courses;
        this.byCourse = IntStream.range(0, lines.size())
                .mapToObj(i -> new Entry(lines.get(i), postings.get(i)))
                .collect(Collectors.groupingBy(entry -> entry.line.course(), TreeMap::new, Collectors.toList()));
    }

    BigDecimal claimed() {
        return Credits.sum(byCourse.entrySet().stream().map(of -> claimed(courses.apply(of.getKey()), of.getValue())));
    }

    BigDecimal granted() {
        return Credits.sum(byCourse.values().stream().flatMap(List::stream).map(entry -> entry.posting.credits()));
    }

    BigDecimal heldBack() {
        return Credits.sum(byCourse.entrySet().stream().map(of -> heldBack(courses.apply(of.getKey()), of.getValue())));
    }

    private static BigDecimal claimed(Course course, List<Entry> entries) {
        return course.bucket()
                ? Credits.sum(entries.stream().map(entry -> entry.line.credits()))
                : entries.stream()
                        .map(entry -> entry.line.credits())
                        .reduce(BigDecimal.valueOf(course.credits()), BigDecimal::max);
    }

    private static BigDecimal heldBack(Course course, List<Entry> entries) {
        if (course.bucket()) {
            return Credits.sum(entries.stream().map(Entry::heldBack));
        }
        List<Entry> counted = entries.stream()
                .filter(entry -> entry.posting.outcome().grantsCredit())
                .toList();
        return (counted.isEmpty() ? entries : counted)
                .stream().map(Entry::heldBack).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private record Entry(CreditLine line, Posting posting) {

        /** What a cap takes of it: all of it, or what was cut off. */
        BigDecimal heldBack() {
            boolean held = posting.outcome() == Outcome.HELD_BACK_BY_CAP
                    || posting.outcome().grantsCredit();
            return held ? line.credits().subtract(posting.credits()) : BigDecimal.ZERO;
        }
    }
}
