package org.iktiraf.admissions.entering;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.Field;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A field of the portfolio that was read or typed wrongly, put right. What it was stays in the sealed sentence. */
@Component
final class CorrectionForm implements Form {

    private final PortfolioFields fields;
    private final PortfolioWriter writer;

    CorrectionForm(PortfolioFields fields, PortfolioWriter writer) {
        this.fields = fields;
        this.writer = writer;
    }

    @Override
    public String word() {
        return "correction";
    }

    /** The field of this name, where it can be put right. */
    Optional<Field> find(Portfolio portfolio, String where) {
        return fields.find(portfolio, where).filter(Correctable::is);
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String where = typed.needed("field");
        Field field = find(at.portfolio(), where).orElse(null);
        if (field == null) {
            typed.wrong("field", Word.UNKNOWN);
        }
        String value = typed.text("value");
        String note = typed.needed("text");
        typed.check();
        String was = field == null ? null : field.value();
        ObjectNode corrected = corrected(at.portfolio(), where, value);
        return new Entry(
                StepKind.CORRECTED,
                Map.of("field", where),
                at.words().say("said.correction", where, shown(was, at), shown(value, at)) + "\n" + note,
                "value",
                portfolio -> portfolio.removeAll().setAll(corrected));
    }

    private static String shown(@Nullable String value, Occasion at) {
        String known = Objects.requireNonNullElse(value, "");
        return known.isEmpty() ? at.words().say("said.unknown") : "\"" + known + "\"";
    }

    private ObjectNode corrected(Portfolio portfolio, String where, String value) {
        try {
            return writer.tree(fields.with(portfolio, where, value));
        } catch (UnreadablePortfolio e) {
            throw Entries.refused("value", e);
        }
    }
}
