package org.iktiraf.admissions.entering;

import java.util.List;
import org.iktiraf.casework.Attachments;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A scan of a document, sealed with the key of its case and named in a step; the portfolio holds its fingerprint. */
@Component
final class ScanForm implements Form {

    private static final int LONGEST_TITLE = 300;

    private final Portfolios portfolios;

    ScanForm(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    @Override
    public String word() {
        return "scan";
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        Upload upload = typed.upload("file", mostBytes());
        String about = typed.oneOfAny("about", Pieces.evidence(at.portfolio()).keySet());
        String title = typed.line("title").isEmpty() ? upload.name() : typed.line("title");
        boolean seen = typed.ticked("seen");
        String note = typed.text("text");
        typed.check();
        String kept = portfolios.keep(at.file().of().id(), upload.bytes());
        String said = at.words().say(seen ? "said.scan.seen" : "said.scan", title, at.by());
        return new Entry(
                StepKind.DOCUMENT_ATTACHED,
                Attachments.facts(List.of(kept)),
                note.isEmpty() ? said : said + "\n" + note,
                "file",
                portfolio -> add(portfolio, title, about, ContentName.of(upload.bytes()), seen ? at.by() : ""));
    }

    private static void add(ObjectNode portfolio, String title, String about, String sha256, String seenBy) {
        String id = Occasion.free(portfolio, "scan-");
        ObjectNode document = PortfolioTree.add(portfolio, "documents")
                .put("id", id)
                .put("kind", "scan")
                .put("title", title.substring(0, Math.min(LONGEST_TITLE, title.length())))
                .put("sha256", sha256);
        if (!about.isEmpty()) {
            document.put("about", about.substring(about.indexOf('/') + 1));
        }
        if (!seenBy.isEmpty()) {
            document.put("authenticatedBy", seenBy);
        }
    }
}
