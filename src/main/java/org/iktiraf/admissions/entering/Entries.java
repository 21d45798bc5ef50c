package org.iktiraf.admissions.entering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Why;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes steps of entries: the portfolio changes, and the case is decided again. */
@Component
class Entries {

    /** Reasons that no new fact removes. */
    private static final Set<Why> KEPT = EnumSet.of(Why.APPEAL, Why.SECOND_OFFICER, Why.LEARNER_WROTE);

    private final Proceedings proceedings;
    private final PortfolioWriter writer;

    Entries(Proceedings proceedings, PortfolioWriter writer) {
        this.proceedings = proceedings;
        this.writer = writer;
    }

    /**
     * Takes an open case further by what was entered.
     *
     * @throws NotPossible if the case is decided
     * @throws WrongEntry if the portfolio may not hold what was entered
     * @throws org.iktiraf.casework.CaseChanged if somebody else took the case further meanwhile
     */
    Case enter(Case read, String by, Entry entry) {
        needsOpen(read);
        try {
            return proceedings.again(
                    read,
                    new Act(by, entry.kind(), entry.facts(), entry.words()),
                    portfolio -> changed(portfolio, entry),
                    one -> one.in(one.state(), reasons(read.why(), one.why())));
        } catch (UnreadablePortfolio e) {
            throw refused(entry.blamed(), e);
        } catch (WrongAsk e) {
            throw new WrongEntry(e.wrongs().stream()
                    .map(one -> new Wrong(entry.blamed(), Wrong.Word.UNREADABLE, one.message()))
                    .toList());
        }
    }

    static void needsOpen(Case read) {
        if (read.state() == CaseState.DECIDED) {
            throw new NotPossible(NotPossible.Reason.DECIDED);
        }
    }

    private Portfolio changed(Portfolio portfolio, Entry entry) {
        ObjectNode tree = writer.tree(portfolio);
        entry.change().accept(tree);
        return writer.readBack(tree);
    }

    private static List<Why> reasons(List<Why> before, List<Why> now) {
        List<Why> all = new ArrayList<>(now);
        before.stream().filter(why -> KEPT.contains(why) && !now.contains(why)).forEach(all::add);
        return all.stream().sorted().toList();
    }

    static WrongEntry refused(String field, UnreadablePortfolio e) {
        return new WrongEntry(e.errors().stream()
                .map(one -> new Wrong(field, Wrong.Word.UNREADABLE, one.message()))
                .toList());
    }
}
