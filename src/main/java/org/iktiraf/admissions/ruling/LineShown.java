package org.iktiraf.admissions.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.casework.Overruling;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.explaining.Sayings;
import org.jspecify.annotations.Nullable;

/**
 * One line of a decision for people: what it is called, why it is as it is, and who made it so.
 *
 * @param title of its course; empty where no finding names it, and of an access route
 * @param reasons what stands in its way, as far as rules say
 * @param agreed conditions in prose of the agreements by which it was answered
 * @param by the override of the whole line; null where the rules decide
 */
public record LineShown(
        RuledLine line,
        String title,
        List<FindingShown> reasons,
        List<String> agreed,
        @Nullable Overruling by) {

    public LineShown {
        reasons = List.copyOf(reasons);
        agreed = List.copyOf(agreed);
    }

    public static List<LineShown> of(List<RuledLine> lines, Explained decision, List<Overruling> overrides) {
        return lines.stream().map(line -> of(line, decision, overrides)).toList();
    }

    private static LineShown of(RuledLine line, Explained decision, List<Overruling> overrides) {
        List<FindingShown> own = decision.findings().stream()
                .filter(finding -> finding.subject().line().equals(line.line()))
                .filter(finding -> finding.subject().lineKind().equals(line.kind()))
                .toList();
        String title = own.stream()
                .flatMap(finding -> Stream.ofNullable(finding.subject().words().get("title")))
                .findFirst()
                .orElse("");
        return new LineShown(
                line,
                title,
                reasons(line, own, decision),
                new Sayings(decision).agreed(line.line()),
                over(line, overrides));
    }

    private static List<FindingShown> reasons(RuledLine line, List<FindingShown> own, Explained decision) {
        List<FindingShown> reasons = own.stream()
                .filter(finding -> line.because().contains(finding.rule()) && finding.state() != State.MET)
                .toList();
        return !reasons.isEmpty()
                ? reasons
                : decision.findings().stream()
                        .filter(finding -> line.because().contains(finding.rule()))
                        .filter(finding -> finding.state() != State.MET)
                        .filter(finding -> finding.subject().claim() == null)
                        .toList();
    }

    private static @Nullable Overruling over(RuledLine line, List<Overruling> overrides) {
        Optional<Overruling> own = overrides.stream()
                .filter(one -> one.target().isLine())
                .filter(one -> one.target().kind().equals(line.kind()))
                .filter(one -> one.target().id().equals(line.line()))
                .reduce((first, last) -> last);
        return own.orElse(null);
    }

    public boolean isAccess() {
        return line.kind().equals("access");
    }

    /** An access route's constant, by which its name is found. */
    public String route() {
        return line.line().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A course by its code and title, with the claim where it is called otherwise. */
    public String course() {
        String course = line.course() == null ? line.line() : line.course();
        String named = title.isEmpty() ? course : course + " " + title;
        return course.equals(line.line()) ? named : named + " (" + line.line() + ")";
    }
}
