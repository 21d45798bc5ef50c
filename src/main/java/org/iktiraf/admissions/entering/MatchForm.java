package org.iktiraf.admissions.entering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a credential covers a course here, as a person found it; it can be proposed as an articulation too. */
@Component
final class MatchForm implements Form {

    @Override
    public String word() {
        return "match";
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String source = typed.oneOf(
                "source",
                at.portfolio().credentials().stream().map(one -> one.id()).toList());
        String course = typed.oneOf("course", at.codes());
        BigDecimal percent = typed.percent("percent");
        if (typed.isBlank("percent")) {
            typed.wrong("percent", Word.MISSING);
        }
        String by = typed.needed("by");
        LocalDate on = typed.past("on", at.today());
        String note = typed.text("text");
        boolean proposed = typed.ticked("proposed");
        typed.check();
        return new Entry(
                StepKind.RESULT_ENTERED,
                facts(course, source, proposed),
                said(at.words(), source, course, percent, by, on, proposed, note),
                "source",
                portfolio -> {
                    String id = Occasion.free(portfolio, "matched-");
                    PortfolioTree.add(portfolio, "matches")
                            .put("id", id)
                            .put("source", source)
                            .put("course", course)
                            .put("percent", percent)
                            .put("by", by)
                            .put("on", on.toString());
                });
    }

    private static Map<String, String> facts(String course, String source, boolean proposed) {
        Map<String, String> facts = new HashMap<>(Map.of("entered", "match", "course", course, "source", source));
        if (proposed) {
            facts.put("articulation", "proposed");
        }
        return facts;
    }

    private static String said(
            Words words,
            String source,
            String course,
            @Nullable BigDecimal percent,
            String by,
            LocalDate on,
            boolean proposed,
            String note) {
        String said = words.say(
                "said.match", source, course, percent == null ? "" : percent.toPlainString(), by, words.day(on));
        said += proposed ? " " + words.say("said.proposed") : "";
        return note.isEmpty() ? said : said + "\n" + note;
    }
}
