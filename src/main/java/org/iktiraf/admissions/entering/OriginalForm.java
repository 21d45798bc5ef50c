package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.Map;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That somebody saw the original of a document, or of a credential of which no document is there. Policies ask who
 * authenticated evidence, which is what this says.
 */
@Component
final class OriginalForm implements Form {

    @Override
    public String word() {
        return "original";
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String piece = typed.oneOf("piece", Pieces.offered(at.portfolio()).keySet());
        String by = typed.needed("by");
        LocalDate on = typed.past("on", at.today());
        String note = typed.text("text");
        typed.check();
        String said = at.words().say("said.original", piece, by, at.words().day(on));
        return new Entry(
                StepKind.ORIGINAL_SEEN,
                Map.of("piece", piece),
                note.isEmpty() ? said : said + "\n" + note,
                "piece",
                portfolio -> see(portfolio, piece.substring(piece.indexOf('/') + 1), by));
    }

    private static void see(ObjectNode portfolio, String id, String by) {
        for (JsonNode document : PortfolioTree.list(portfolio, "documents")) {
            if (document instanceof ObjectNode found
                    && id.equals(found.path("id").asString(""))) {
                found.put("authenticatedBy", by);
                return;
            }
        }
        String free = Occasion.free(portfolio, "seen-");
        PortfolioTree.add(portfolio, "documents")
                .put("id", free)
                .put("kind", "original")
                .put("about", id)
                .put("authenticatedBy", by);
    }

    /** Whether nobody is known to have authenticated it. */
    static boolean waits(Document document) {
        return document.authenticatedBy() == null;
    }
}
