package org.iktiraf.casework.readings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.TreeSet;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.portfolio.ContentName;

/**
 * What makes lines of different cases alike: the same is asked of the same programme, by the same editions with the same
 * figures, and all their findings answer the same, so that the rules recommend the same for the same reasons.
 */
final class Likeness {

    private final Decision of;
    private final String frame;

    Likeness(Decision of, String programme) {
        this.of = of;
        this.frame = programme + "\n"
                + new TreeSet<>(of.editions().stream().map(Object::toString).toList());
    }

    String of(AccessLine line) {
        String asked = line.route() + " " + line.level();
        return named("access", Values.word(line.route()), asked, line.outcome() + " " + line.because());
    }

    String of(CreditLine line) {
        String asked = line.course() + " " + line.route() + " " + line.credits();
        return named("claim", line.claim(), asked, line.outcome() + " " + line.because());
    }

    private String named(String kind, String line, String asked, String answer) {
        List<String> findings = of.findings().stream()
                .filter(one -> one.subject().lineKind().equals(kind)
                        && one.subject().line().equals(line))
                .map(Likeness::pattern)
                .sorted()
                .toList();
        return ContentName.of(String.join("\n", frame, kind, asked, answer, findings.toString())
                .getBytes(UTF_8));
    }

    private static String pattern(Finding one) {
        return one.rule() + " " + one.state() + " " + one.settings();
    }
}
