package org.iktiraf.admissions.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.RulesOfCase;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.Piece;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.springframework.stereotype.Component;

/** Lays cases out for their pages. */
@Component
class CaseFiles {

    private final Casework casework;
    private final RulesOfCase rules;
    private final PortfolioFields fields;

    CaseFiles(Casework casework, RulesOfCase rules, PortfolioFields fields) {
        this.casework = casework;
        this.rules = rules;
        this.fields = fields;
    }

    CaseFile file(String id) {
        return casework.file(casework.find(id));
    }

    CasePage page(CaseFile file, Locale locale) {
        return CasePage.of(file, DecisionPage.of(file.decision(), locale), evidence(file), rules.rulebook(file.of()));
    }

    /** Empty where the person was erased, or where the rules do not know the programme. */
    Optional<Matrix> matrix(CaseFile file) {
        Case of = file.of();
        Portfolio portfolio = file.portfolio();
        return portfolio == null
                ? Optional.empty()
                : rules.programme(of, portfolio.asks())
                        .map(programme ->
                                Matrix.of(portfolio, programme, file.decision(), pieces(file), evidence(file)));
    }

    Evidence evidence(CaseFile file) {
        return Evidence.of(file.portfolio(), pieces(file), fields.sections(), file.decision());
    }

    private List<Piece> pieces(CaseFile file) {
        return file.portfolio() == null ? List.of() : fields.of(file.portfolio());
    }
}
