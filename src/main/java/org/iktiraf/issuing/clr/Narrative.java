package org.iktiraf.issuing.clr;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.casework.RuledLine;
import org.springframework.context.MessageSource;

/** The sentences of a credential, in its language. */
final class Narrative {

    private final Recognition of;
    private final String issuer;
    private final MessageSource messages;

    Narrative(Recognition of, String issuer, MessageSource messages) {
        this.of = of;
        this.issuer = issuer;
        this.messages = messages;
    }

    /** By which rules a course was granted, and where they left off. */
    String credit(RuledLine line) {
        String granted = say(
                "issuing.narrative.granted." + line.decided(),
                issuer,
                plain(Objects.requireNonNull(line.credits())),
                of.unit(),
                of.code(line) + " " + of.title(line),
                day(LocalDate.ofInstant(of.ruling().at(), ZoneId.systemDefault())));
        return granted + because(line);
    }

    String access(RuledLine line) {
        String open = say(
                "issuing.narrative.eligible",
                issuer,
                of.programmeTitle(),
                route(line),
                day(LocalDate.ofInstant(of.ruling().at(), ZoneId.systemDefault())));
        return open + because(line);
    }

    /** What a way in is called. */
    String route(RuledLine line) {
        return say("access." + line.line().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String because(RuledLine line) {
        List<FindingShown> met = of.met(line);
        String rules = met.isEmpty()
                ? ""
                : "\n\n" + say("issuing.narrative.rules", day(of.decision().on())) + "\n\n"
                        + met.stream().map(this::bullet).distinct().collect(joining("\n"));
        return of.isOverruled(line) ? rules + "\n\n" + say("issuing.narrative.persons") : rules;
    }

    private String bullet(FindingShown finding) {
        return "- " + of.in(finding.sentence()) + " (" + finding.rule() + ")";
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", of.locale()).format(day);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    String say(String key, Object... words) {
        return messages.getMessage(key, words, of.locale());
    }
}
