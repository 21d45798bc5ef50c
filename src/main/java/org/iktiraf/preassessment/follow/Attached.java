package org.iktiraf.preassessment.follow;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** A file that the learner adds as evidence for a line, as a document of the portfolio that nobody has authenticated. */
record Attached(String title, String sha256, String line) {

    Portfolio to(Portfolio portfolio) {
        List<Document> documents = new ArrayList<>(portfolio.documents());
        documents.add(
                new Document("added-" + free(documents), "learner-evidence", title, about(portfolio), sha256, null));
        return new Portfolio(
                portfolio.learner(),
                portfolio.qualifications(),
                portfolio.credentials(),
                portfolio.experience(),
                portfolio.assessments(),
                portfolio.matches(),
                documents,
                portfolio.coursesTaken(),
                portfolio.judgements(),
                portfolio.uses(),
                portfolio.events(),
                portfolio.standing(),
                portfolio.origins(),
                portfolio.asks());
    }

    private static int free(List<Document> documents) {
        int number = 1;
        for (Document one : documents) {
            number += one.id().startsWith("added-") ? 1 : 0;
        }
        return number;
    }

    /** The first evidence that the line's claim cites; nothing where it cites none. */
    private @Nullable String about(Portfolio portfolio) {
        return portfolio.asks().claims().stream()
                .filter(claim -> claim.id().equals(line))
                .flatMap(claim -> claim.evidence().stream())
                .findFirst()
                .orElse(null);
    }
}
