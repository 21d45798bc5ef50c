package org.iktiraf.admissions.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.Piece;
import org.jspecify.annotations.Nullable;

/** For each course claimed: its outcomes, and what shows each of them how far. */
record Matrix(List<OfCourse> courses) {

    Matrix {
        courses = List.copyOf(courses);
    }

    static Matrix of(
            Portfolio portfolio, Programme programme, Explained decision, List<Piece> pieces, Evidence evidence) {
        return new Matrix(portfolio.asks().claims().stream()
                .flatMap(claim -> programme.course(claim.course()).stream()
                        .map(course -> of(claim, course, portfolio, decision, pieces, evidence)))
                .toList());
    }

    private static OfCourse of(
            Claim claim,
            Course course,
            Portfolio portfolio,
            Explained decision,
            List<Piece> pieces,
            Evidence evidence) {
        List<Column> columns = columns(claim, course, portfolio, pieces);
        List<LearningOutcome> outcomes =
                course.outcomes().isEmpty() ? List.of(new LearningOutcome("", "")) : course.outcomes();
        CreditLine line = decision.credits().stream()
                .filter(one -> one.claim().equals(claim.id()))
                .findFirst()
                .orElse(null);
        return new OfCourse(
                claim,
                course,
                line,
                columns,
                outcomes.stream()
                        .map(outcome -> row(outcome, claim, course, columns, portfolio, evidence))
                        .toList());
    }

    private static List<Column> columns(Claim claim, Course course, Portfolio portfolio, List<Piece> pieces) {
        List<Column> columns = new ArrayList<>();
        for (AssessmentKind kind : AssessmentKind.values()) {
            if (portfolio.assessments().stream().anyMatch(one -> isOf(one, kind, course))) {
                columns.add(new Column("", "", kind));
            }
        }
        for (String cited : claim.evidence()) {
            pieces.stream()
                    .filter(piece -> cited.equals(piece.id()))
                    .findFirst()
                    .ifPresent(piece -> columns.add(new Column(
                            piece.where(),
                            piece.value("title").or(() -> piece.value("role")).orElse(cited),
                            null)));
        }
        return columns;
    }

    private static boolean isOf(Assessment one, AssessmentKind kind, Course course) {
        return one.kind() == kind && course.code().equals(one.course());
    }

    private static Row row(
            LearningOutcome outcome,
            Claim claim,
            Course course,
            List<Column> columns,
            Portfolio portfolio,
            Evidence evidence) {
        List<Cell> cells = columns.stream()
                .map(column -> column.kind == null
                        ? cited(column, outcome, course, portfolio)
                        : assessed(column.kind, outcome, course, portfolio))
                .toList();
        return new Row(
                outcome,
                cells,
                cells.stream()
                        .filter(cell -> cell.kind.equals("assessed"))
                        .map(Cell::percent)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                evidence.index()
                        .all(finding -> claim.id().equals(finding.subject().claim())
                                && finding.subject().kind().equals("outcome")
                                && finding.subject().id().equals(outcome.code()))
                        .toList());
    }

    private static Cell assessed(AssessmentKind kind, LearningOutcome outcome, Course course, Portfolio portfolio) {
        return portfolio.assessments().stream()
                .filter(one -> isOf(one, kind, course))
                .filter(one -> outcome.code().equals(one.outcome() == null ? "" : one.outcome()))
                .max(Comparator.comparing(one -> one.percent() == null ? BigDecimal.ONE.negate() : one.percent()))
                .map(one -> new Cell("assessed", "assessments/" + one.id(), one.percent()))
                .orElse(Cell.EMPTY);
    }

    private static Cell cited(Column column, LearningOutcome outcome, Course course, Portfolio portfolio) {
        String id = column.where.substring(column.where.indexOf('/') + 1);
        Stream<Match> matches = portfolio.matches().stream()
                .filter(one -> id.equals(one.source()) && course.code().equals(one.course()));
        boolean same = portfolio.credentials().stream()
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> one.outcomes().stream().anyMatch(outcome.text()::equalsIgnoreCase));
        return matches.reduce((one, other) -> other)
                .map(match -> new Cell("matched", "matches/" + match.id(), match.percent()))
                .orElse(new Cell(same ? "same" : "cited", column.where, null));
    }

    /**
     * One claim's matrix.
     *
     * @param line its answer; null where the decision has none
     */
    record OfCourse(Claim claim, Course course, @Nullable CreditLine line, List<Column> columns, List<Row> rows) {

        OfCourse {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Evidence of one kind or one piece of it.
     *
     * @param where place of the piece, empty for an instrument
     * @param kind the instrument, null for a piece
     */
    record Column(String where, String title, @Nullable AssessmentKind kind) {

        public String anchor() {
            return Places.anchor(where);
        }
    }

    /**
     * An outcome.
     *
     * @param best the best percentage that an assessment here shows; null where none does
     */
    record Row(
            LearningOutcome outcome,
            List<Cell> cells,
            @Nullable BigDecimal best,
            List<FindingRef> findings) {

        Row {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What a column says of an outcome: {@code assessed} here, {@code matched} as a course, of the {@code same} outcome,
     * only {@code cited}, or {@code empty}.
     *
     * @param percent null where none was stated
     */
    record Cell(String kind, String where, @Nullable BigDecimal percent) {

        static final Cell EMPTY = new Cell("empty", "", null);

        public String anchor() {
            return Places.anchor(where);
        }
    }
}
