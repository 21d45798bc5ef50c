package org.iktiraf.admissions.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.policy.Institution;
import org.iktiraf.portfolio.json.Field;
import org.iktiraf.portfolio.json.Piece;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Tries a change of a case as a page; the trial is its address, and nothing else of it remains. */
@Controller
class TryPages {

    private final Casework casework;
    private final RulesOfCase rules;
    private final PortfolioFields fields;
    private final ChangedCopy copies;

    TryPages(Casework casework, RulesOfCase rules, PortfolioFields fields, ChangedCopy copies) {
        this.casework = casework;
        this.rules = rules;
        this.fields = fields;
        this.copies = copies;
    }

    @GetMapping("/desk/cases/{id}/try")
    String show(@PathVariable String id, @ModelAttribute TryAsk ask, Model model, Locale locale) {
        TryPage page = page(casework.file(casework.find(id)), ask);
        model.addAttribute("page", page);
        if (page.comparing() != null) {
            model.addAttribute("words", DecisionPage.of(page.comparing().after(), locale));
        }
        return "admissions/try";
    }

    private TryPage page(CaseFile file, TryAsk ask) {
        Case of = file.of();
        if (file.portfolio() == null) {
            return new TryPage(of, ask, List.of(), List.of(), null, null, null);
        }
        List<Piece> pieces = fields.of(file.portfolio());
        Field chosen = chosen(pieces, ask);
        TrialAsked changes = ask.changes(of, chosen);
        try {
            Comparing comparing = changes.asksNothing() ? null : copies.tried(of, changes);
            return new TryPage(of, ask, pieces, offers(of), chosen, comparing, null);
        } catch (TrialRefused e) {
            return new TryPage(of, ask, pieces, offers(of), chosen, null, e);
        }
    }

    private static @Nullable Field chosen(List<Piece> pieces, TryAsk ask) {
        return pieces.stream()
                .flatMap(piece -> piece.fields().stream())
                .filter(field -> field.where().equals(ask.field()) && field.isTyped())
                .findFirst()
                .orElse(null);
    }

    private List<TryPage.Offer> offers(Case of) {
        return rules.rulebook(of).institutions().values().stream()
                .sorted(Comparator.comparing(
                                (Institution one) -> !of.programme().startsWith(one.slug() + "/"))
                        .thenComparing(Institution::name))
                .map(TryPages::offer)
                .toList();
    }

    private static TryPage.Offer offer(Institution one) {
        return new TryPage.Offer(
                one.name(),
                one.programmes().stream()
                        .map(programme -> new TryPage.Choice(one.slug() + "/" + programme.code(), programme.title()))
                        .toList());
    }
}
