package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.stereotype.Component;

/** What a person, a board or a panel found, by a criterion that a policy asks for. */
@Component
final class JudgementForm implements Form {

    @Override
    public String word() {
        return "judgement";
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String criterion = typed.needed("criterion");
        String about = typed.needed("about");
        String met = typed.oneOf("met", List.of("yes", "no"));
        String by = typed.needed("by");
        LocalDate on = typed.past("on", at.today());
        String note = typed.text("text");
        typed.check();
        String said = at.words()
                .say(
                        "said.judgement",
                        criterion,
                        about,
                        at.words().say(met),
                        by,
                        at.words().day(on));
        return new Entry(
                StepKind.RESULT_ENTERED,
                Map.of("entered", "judgement", "criterion", criterion),
                note.isEmpty() ? said : said + "\n" + note,
                "about",
                portfolio -> {
                    String id = Occasion.free(portfolio, "judged-");
                    PortfolioTree.add(portfolio, "judgements")
                            .put("id", id)
                            .put("criterion", criterion)
                            .put("about", about)
                            .put("met", met.equals("yes"))
                            .put("by", by)
                            .put("on", on.toString());
                });
    }
}
