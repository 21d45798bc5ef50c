package org.iktiraf.admissions.ruling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Outlook;
import org.iktiraf.casework.Overruling;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.springframework.stereotype.Component;

/** Gathers what the pages of deciding show. */
@Component
class RulingPages {

    private final Casework casework;
    private final Rulings rulings;

    RulingPages(Casework casework, Rulings rulings) {
        this.casework = casework;
        this.rulings = rulings;
    }

    RulingPage of(CaseFile file, String officer, Locale locale) {
        Case of = file.of();
        Outlook outlook = rulings.outlook(file, officer);
        List<Ruling> earlier = earlier(of);
        boolean decided = of.state() == CaseState.DECIDED && !earlier.isEmpty();
        Ruling last = decided ? earlier.get(earlier.size() - 1) : null;
        Explained decision = last == null ? rulings.explained(outlook, of) : rulings.explained(last);
        List<Overruling> counting = last == null ? outlook.overrides().confirmed() : last.overrides();
        return new RulingPage(
                of,
                RulingPage.isMalay(locale),
                decision,
                LineShown.of(last == null ? outlook.lines() : last.lines(), decision, counting),
                OverrideShown.of(outlook.overrides().all(), of, decision, casework, officer),
                outlook.warnings(),
                earlier,
                !decided && file.portfolio() != null);
    }

    private List<Ruling> earlier(Case of) {
        Deque<Ruling> all = new ArrayDeque<>();
        for (String name = of.contents().ruling();
                name != null;
                name = all.getFirst().earlier()) {
            all.addFirst(rulings.named(name));
        }
        return List.copyOf(all);
    }
}
