package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.Field;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Evidence or a claim that is in no file, typed field by field in the words of the portfolio. */
@Component
final class PieceForm implements Form {

    /** What can be added; what happened here has forms of its own. */
    static final List<String> SECTIONS = List.of(
            "asks.claims", "credentials", "qualifications", "experience", "coursesTaken", "uses", "events", "standing");

    private static final String FIELD = "field";

    private final PortfolioFields fields;
    private final PortfolioWriter writer;

    PieceForm(PortfolioFields fields, PortfolioWriter writer) {
        this.fields = fields;
        this.writer = writer;
    }

    @Override
    public String word() {
        return "piece";
    }

    /** The fields that such a piece may have; none where nothing is added there. */
    List<Field> blanks(String section) {
        return SECTIONS.contains(section)
                ? fields.blank(section).fields().stream().filter(Field::isTyped).toList()
                : List.of();
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String section = typed.oneOf("section", SECTIONS);
        Map<String, String> filled = typed.below(FIELD);
        if (filled.isEmpty()) {
            typed.wrong("section", Wrong.Word.NO_MARKS);
        }
        String note = typed.text("text");
        typed.check();
        String id = Occasion.free(writer.tree(at.portfolio()), "added-");
        ObjectNode added = added(at.portfolio(), section, id, filled);
        String said = at.words()
                .say(
                        "said.piece",
                        section + "/" + id,
                        filled.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining("; ")));
        return new Entry(
                StepKind.RESULT_ENTERED,
                Map.of("entered", "piece", "piece", section + "/" + id),
                note.isEmpty() ? said : said + "\n" + note,
                "section",
                portfolio -> portfolio.removeAll().setAll(added));
    }

    private ObjectNode added(Portfolio portfolio, String section, String id, Map<String, String> filled) {
        try {
            return writer.tree(fields.adding(portfolio, section, id, filled));
        } catch (UnreadablePortfolio e) {
            throw new WrongEntry(e.errors().stream()
                    .map(one -> new Wrong(field(one), Wrong.Word.UNREADABLE, one.message()))
                    .toList());
        }
    }

    /** {@code /experience/3/from} is {@code field.from}. */
    private static String field(WrongField wrong) {
        String below = wrong.pointer().replaceFirst("^(/asks)?/[A-Za-z]+/\\d+/?", "");
        String name = below.replaceAll("/\\d+", "").replace('/', '.');
        return name.isEmpty() || name.startsWith(".") ? "section" : FIELD + "." + name;
    }
}
