package org.iktiraf.adjudication.explanation;

import static org.iktiraf.adjudication.explanation.DecisionMarkdown.local;
import static org.iktiraf.adjudication.explanation.DecisionMarkdown.locals;
import static org.iktiraf.adjudication.explanation.DecisionMarkdown.number;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.ledger.Ledger;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.adjudication.ledger.Ledger.Posting;

/** The account of a decision: its caps, and the claims that they moved; nothing where there is neither. */
final class LedgerMarkdown {

    private final Ledger ledger;
    private final StringBuilder page = new StringBuilder();

    LedgerMarkdown(Ledger ledger) {
        this.ledger = ledger;
    }

    String render() {
        List<Posting> moved = ledger.postings().stream()
                .filter(p -> !p.heldBackBy().isEmpty() || p.countedBy() != null)
                .toList();
        if (ledger.caps().isEmpty() && moved.isEmpty()) {
            return "";
        }
        line(
                "\n## Ledger: %s claimed, %s granted, %s held back\n",
                number(ledger.claimed()), number(ledger.granted()), number(ledger.heldBack()));
        if (!ledger.caps().isEmpty()) {
            line("| cap | of | limit | would be granted | granted | left |");
            line("|---|---|---|---|---|---|");
            ledger.caps().forEach(this::cap);
        }
        if (!moved.isEmpty()) {
            line("");
            moved.forEach(this::moved);
        }
        return page.toString();
    }

    private void cap(CapApplied cap) {
        line(
                "| %s | %s | %s | %s | %s | %s |",
                local(cap.rule()) + (cap.key() == null ? "" : " (" + cap.key() + ")"),
                base(cap),
                number(cap.limit()) + (cap.counting() == null ? "" : " " + cap.counting()),
                number(cap.wanted()),
                number(cap.used()),
                number(cap.left()));
    }

    private void moved(Posting posting) {
        if (posting.countedBy() != null) {
            line("- %s is counted by %s.", posting.claim(), posting.countedBy());
        } else if (posting.wouldFit() == null) {
            line("- %s is cut to %s by %s.", posting.claim(), number(posting.credits()), locals(posting.heldBackBy()));
        } else {
            line(
                    "- %s is held back by %s; %s would fit.",
                    posting.claim(), locals(posting.heldBackBy()), number(posting.wouldFit()));
        }
    }

    private static String base(CapApplied cap) {
        String share =
                cap.percent() == null ? "" : number(cap.percent()) + "% of " + cap.basis() + " " + number(cap.base());
        String least = cap.least() == null ? "" : "at most " + number(cap.least());
        String earlier = cap.earlier() == null ? "" : number(cap.earlier()) + " used earlier";
        return Stream.of(share, least, earlier).filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    private void line(String text, Object... values) {
        page.append(values.length == 0 ? text : text.formatted(values)).append('\n');
    }
}
