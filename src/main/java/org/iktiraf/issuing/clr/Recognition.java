package org.iktiraf.issuing.clr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.casework.Ruling;
import org.iktiraf.policy.Award;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Text;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * What a person granted, with all that a credential about it says. It speaks of the ruling alone: what the rules recommended
 * is not asked.
 *
 * @param decision what was decided, in the sentences of its rules
 * @param portfolio as it stands
 * @param institution null where the portfolio carried its programme itself
 * @param programme null where the rules of the case do not know it
 * @param locale in which it is said
 */
public record Recognition(
        Case of,
        Ruling ruling,
        Explained decision,
        Portfolio portfolio,
        @Nullable Institution institution,
        @Nullable Programme programme,
        Locale locale) {

    /** Courses whose credits are granted. */
    public List<RuledLine> granted() {
        return lines("claim").filter(line -> line.decided().grantsCredit()).toList();
    }

    /** Ways in that are open. */
    public List<RuledLine> eligible() {
        return lines("access")
                .filter(line -> line.decided() == Outcome.ELIGIBLE)
                .toList();
    }

    /** All of these, in the order in which a record holds them. */
    public List<RuledLine> certified() {
        return Stream.concat(granted().stream(), eligible().stream()).toList();
    }

    public boolean isEmpty() {
        return certified().isEmpty();
    }

    private Stream<RuledLine> lines(String kind) {
        return ruling.lines().stream().filter(line -> line.kind().equals(kind));
    }

    /** The findings on a line that were met by the rules, and not because a person saw it otherwise. */
    List<FindingShown> met(RuledLine line) {
        return findings(line)
                .filter(finding -> finding.state() == State.MET)
                .filter(finding -> !isOverruled(finding))
                .toList();
    }

    /** Whether persons departed from the rules on a line, or on something that it rests on. */
    boolean isOverruled(RuledLine line) {
        return line.isChanged() || findings(line).anyMatch(this::isOverruled);
    }

    private Stream<FindingShown> findings(RuledLine line) {
        return decision.findings().stream()
                .filter(finding -> finding.subject().line().equals(line.line()))
                .filter(finding -> finding.subject().lineKind().equals(line.kind()));
    }

    private boolean isOverruled(FindingShown finding) {
        return ruling.overrides().stream()
                .map(one -> one.target())
                .anyMatch(target -> finding.rule().equals(target.rule())
                        && finding.subject().kind().equals(target.kind())
                        && finding.subject().id().equals(target.id())
                        && finding.where().equals(target.where()));
    }

    /** A course's title; its code where nobody gave it one. */
    public String title(RuledLine line) {
        String code = code(line);
        return findings(line)
                .flatMap(finding -> Stream.ofNullable(finding.subject().words().get("title")))
                .findFirst()
                .or(() -> Optional.ofNullable(programme)
                        .flatMap(one -> one.course(code))
                        .map(course -> course.title()))
                .orElse(code);
    }

    public String code(RuledLine line) {
        return line.course() == null ? line.line() : line.course();
    }

    public String programmeTitle() {
        return programme == null ? decision.programme() : programme.title();
    }

    String unit() {
        return programme == null ? Award.OWN : programme.award().creditUnit();
    }

    String in(Text text) {
        return locale.getLanguage().equals("ms") ? text.ms() : text.en();
    }
}
