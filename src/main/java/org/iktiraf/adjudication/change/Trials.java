package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Decides changed copies of one portfolio, up to a limit of work. */
final class Trials {

    private final Adjudicator adjudicator;
    private final Rulebook rulebook;
    private final PortfolioReader reader;
    private final PortfolioWriter writer;
    private final ObjectNode base;
    private final BooleanSupplier late;
    private int left;
    private boolean limited;

    Trials(
            Adjudicator adjudicator,
            Rulebook rulebook,
            PortfolioReader reader,
            PortfolioWriter writer,
            Portfolio portfolio,
            int most,
            BooleanSupplier late) {
        this.adjudicator = adjudicator;
        this.rulebook = rulebook;
        this.reader = reader;
        this.writer = writer;
        this.base = writer.tree(portfolio);
        this.left = most;
        this.late = late;
    }

    ObjectNode tree(List<Edit> edits) {
        ObjectNode copy = base.deepCopy();
        edits.forEach(edit -> edit.made().accept(copy));
        return copy;
    }

    /** Null where the changed portfolio cannot be decided, or where no work is left. */
    @Nullable
    Trial of(List<Edit> edits) {
        if (left <= 0 || late.getAsBoolean()) {
            limited = true;
            return null;
        }
        left--;
        try {
            ObjectNode tree = tree(edits);
            Deliberation deliberation = adjudicator.deliberate(writer.readBack(tree), rulebook);
            return new Trial(tree, deliberation, deliberation.decision());
        } catch (JacksonException | IllegalArgumentException | WrongAsk e) {
            return null;
        }
    }

    /** Whether the changed portfolio is one that would also be taken from a stranger. */
    boolean isReadable(Trial trial) {
        try {
            reader.read(trial.tree);
            return true;
        } catch (UnreadablePortfolio e) {
            return false;
        }
    }

    void grant(int more) {
        left = more;
        limited = false;
    }

    boolean limited() {
        return limited;
    }

    record Trial(ObjectNode tree, Deliberation deliberation, Decision decision) {

        /** The finding of the same rule about the same thing; null where that rule speaks of it no more. */
        @Nullable
        Finding like(Finding finding) {
            return deliberation.findings().stream()
                    .filter(other -> other.rule().equals(finding.rule()))
                    .filter(other -> other.subject().equals(finding.subject()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
