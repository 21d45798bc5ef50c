package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Stack;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * A stack of micro-credentials that is claimed to be complete.
 *
 * @param claim the claim's id
 * @param every whether all parts are needed, and not just some number of them
 * @param hoursAsked whether the stack asks for total hours
 * @param finalAsked whether the stack asks for one assessment at the end
 */
public record StackClaimed(
        String claim,
        Route route,
        boolean every,
        boolean hoursAsked,
        boolean finalAsked,
        Stack stack,
        List<PartOffered> parts,
        List<PieceStacked> pieces,
        Programme programme,
        Portfolio portfolio)
        implements OnRecord {

    public StackClaimed {
        parts = List.copyOf(parts);
        pieces = List.copyOf(pieces);
    }

    @Override
    public Subject subject() {
        return new Subject("stack", stack.id(), claim, Map.of("stack", stack.title()));
    }

    @Override
    public List<String> names() {
        return List.of(claim, stack.id(), OnRecord.APPLICATION);
    }

    @Override
    public @Nullable String courseCode() {
        return stack.course();
    }

    @Override
    public String where() {
        return "asks.claims/" + claim;
    }

    /** How many parts are completed, with their certificates where those are asked for. */
    public Found completed() {
        int done = (int) parts.stream()
                .filter(p -> Boolean.TRUE.equals(p.done().value()))
                .count();
        boolean complete = parts.stream().allMatch(p -> p.done().value() != null);
        return Found.total(done, "credentials", complete);
    }

    /** How many parts are needed. */
    public int needed() {
        return stack.partsNeeded();
    }

    /** Total study hours of the completed parts. */
    public Found hours() {
        List<PartOffered> done = parts.stream()
                .filter(p -> !Boolean.FALSE.equals(p.done().value()))
                .toList();
        BigDecimal sum = done.stream()
                .filter(p -> Boolean.TRUE.equals(p.done().value()))
                .map(PartOffered::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete =
                done.stream().allMatch(p -> p.hours() != null && p.done().value() != null);
        return Found.total(sum, "credentials.hours", complete);
    }

    /** Total study hours asked for, null where none are. */
    public Object hoursNeeded() {
        return stack.hours() == null ? BigDecimal.ZERO : stack.hours();
    }

    /** Whether one assessment at the end of the whole was passed: a credential that the claim cites and that has all parts. */
    public Found finalAssessment() {
        List<Credential> wholes = cited().stream()
                .filter(c -> !c.parts().isEmpty() || stack.title().equals(c.title()))
                .toList();
        if (wholes.isEmpty()) {
            return Found.unknown("asks.claims/" + claim + ".evidence");
        }
        Credential whole = wholes.get(0);
        String where = "credentials/" + whole.id() + ".assessment.summative";
        Boolean summative = whole.assessment().summative();
        return Found.of(
                Boolean.FALSE.equals(summative) || Boolean.FALSE.equals(whole.completed())
                        ? (Boolean) false
                        : whole.completed() == null ? null : summative,
                where);
    }

    /** The pieces that were awarded no more than so many years before a reference day, and their composition. */
    public Stacked within(Figure years, String referenceDay) {
        List<PieceStacked> young = pieces.stream()
                .filter(p -> p.youngerThan(years, referenceDay) != State.NOT_MET)
                .toList();
        return new Stacked(
                young.stream()
                        .filter(p -> p.youngerThan(years, referenceDay) == State.MET)
                        .map(PieceStacked::credential)
                        .toList(),
                young.stream().allMatch(p -> p.youngerThan(years, referenceDay) == State.MET));
    }

    /** All pieces that are completed, and their composition. */
    public Stacked all() {
        List<Credential> offered = pieces.stream()
                .map(PieceStacked::credential)
                .filter(c -> !Boolean.FALSE.equals(c.completed()))
                .toList();
        return new Stacked(
                offered.stream().filter(c -> Boolean.TRUE.equals(c.completed())).toList(),
                offered.stream().allMatch(c -> c.completed() != null));
    }

    /** The category of what the stack makes, null where it has none. */
    public @Nullable String category() {
        return made().map(course -> course.traits().subject()).orElse(null);
    }

    /** The level of what the stack makes, in the framework of the programme; null where it has none. */
    public @Nullable String madeLevel() {
        return made().map(course -> course.traits().level()).orElse(null);
    }

    /** The framework of the programme's levels. */
    public @Nullable String framework() {
        return programme.award().framework();
    }

    /** Credits of what the stack makes. */
    public Found madeCredits() {
        return Found.of(made().map(Course::credits).orElse(null), "programme.courses");
    }

    /** Whether it stands alone as far as is known; only one whose pieces are all known to be components does not. */
    public boolean standAlone() {
        return pieces.isEmpty()
                || pieces.stream()
                        .anyMatch(
                                piece -> !Boolean.TRUE.equals(piece.credential().componentOfAccredited()));
    }

    private Optional<Course> made() {
        return Optional.ofNullable(stack.course()).flatMap(programme::course);
    }

    /** How far each credential that is stacked was assessed; one that is known not to be completed does not count. */
    public Aspects assessed() {
        List<Credential> stacked = cited().stream()
                .filter(c -> !Boolean.FALSE.equals(c.completed()))
                .toList();
        return new Aspects(
                stacked.stream().map(CredentialOffered::title).toList(),
                titles(stacked, c -> Boolean.FALSE.equals(c.assessment().held()) && c.completed() != null),
                titles(stacked, c -> !Boolean.TRUE.equals(c.assessment().held())));
    }

    private List<Credential> cited() {
        return pieces.stream().map(PieceStacked::credential).toList();
    }

    private static List<String> titles(List<Credential> some, Predicate<Credential> wanted) {
        return some.stream().filter(wanted).map(CredentialOffered::title).toList();
    }
}
