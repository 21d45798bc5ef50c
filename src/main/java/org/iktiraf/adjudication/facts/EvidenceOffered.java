package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that a claim cites; a claim that cites none has one with the id {@code none}.
 *
 * @param claim the claim's id
 * @param evidence id of the credential, qualification or experience
 */
public record EvidenceOffered(String claim, Route route, String evidence, Portfolio portfolio) implements OnRecord {

    /** The id of the evidence of a claim that cites none. */
    public static final String NONE = "none";

    @Override
    public Subject subject() {
        return new Subject("evidence", evidence, claim, Map.of("evidence", evidence));
    }

    @Override
    public List<String> names() {
        return List.of(evidence);
    }

    @Override
    public @Nullable String courseCode() {
        return null;
    }

    @Override
    public String where() {
        return "asks.claims/" + claim + ".evidence";
    }

    /**
     * Who authenticated it: the issuer who confirms a credential, the institution itself for its own record of a course,
     * or whoever authenticated a document about it; not known where nobody is known to have.
     */
    public Found authenticatedBy() {
        return confirmedByIssuer().or(this::recordedHere).orElseGet(this::documented);
    }

    /** What sort of evidence it is: {@code credential}, {@code qualification} or {@code experience}; not known for others. */
    public Found sort() {
        return Found.of(
                portfolio.credentials().stream().anyMatch(c -> c.id().equals(evidence))
                        ? "credential"
                        : portfolio.qualifications().stream().anyMatch(q -> q.id().equals(evidence))
                                ? "qualification"
                                : portfolio.experience().stream().anyMatch(e -> e.id().equals(evidence))
                                        ? "experience"
                                        : null,
                where());
    }

    private Optional<Found> confirmedByIssuer() {
        return portfolio.credentials().stream()
                .filter(c -> c.id().equals(evidence)
                        && Boolean.TRUE.equals(c.verification().authentic()))
                .findFirst()
                .map(c -> Found.of("issuer", "credentials/" + c.id() + ".verification.authentic"));
    }

    private Optional<Found> recordedHere() {
        return portfolio.coursesTaken().stream()
                .filter(taken -> taken.id().equals(evidence))
                .findFirst()
                .map(taken -> Found.of("institution", "coursesTaken/" + taken.id()));
    }

    private Found documented() {
        List<Document> about = portfolio.documents().stream()
                .filter(d -> evidence.equals(d.about()) || evidence.equals(d.id()) || citedByExperience(d))
                .toList();
        return about.stream()
                .filter(d -> d.authenticatedBy() != null)
                .findFirst()
                .map(d -> Found.of(d.authenticatedBy(), "documents/" + d.id() + ".authenticatedBy"))
                .orElse(Found.unknown(
                        about.isEmpty()
                                ? "documents"
                                : "documents/" + about.get(0).id() + ".authenticatedBy"));
    }

    private boolean citedByExperience(Document document) {
        return portfolio.experience().stream()
                .anyMatch(e -> e.id().equals(evidence) && e.evidence().contains(document.id()));
    }
}
