package org.iktiraf.admissions.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.explaining.FindingGroup;
import org.iktiraf.explaining.FindingLine;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of the decision with its reasons.
 *
 * @param kind {@code access} or {@code claim}
 * @param id the route's constant, or the claim's id
 * @param credit null for access
 * @param posting its place in the ledger, null for access
 * @param deciding findings about it that decide it
 * @param others the other findings about it
 * @param farther findings about something else that decide it
 */
record LineShown(
        String kind,
        String id,
        @Nullable AccessLine access,
        @Nullable CreditLine credit,
        @Nullable Posting posting,
        List<FindingLine> deciding,
        List<FindingLine> others,
        List<FindingRef> farther) {

    LineShown {
        deciding = List.copyOf(deciding);
        others = List.copyOf(others);
        farther = List.copyOf(farther);
    }

    static List<LineShown> of(DecisionPage page, FindingIndex index) {
        Explained decision = page.decision();
        List<LineShown> lines = new ArrayList<>();
        for (AccessLine access : decision.access()) {
            List<FindingLine> about = about(
                    page,
                    "access",
                    access.route().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            lines.add(line(access, null, null, about, access.because(), index));
        }
        for (CreditLine credit : decision.credits()) {
            Posting posting = decision.ledger().postings().stream()
                    .filter(one -> one.claim().equals(credit.claim()))
                    .findFirst()
                    .orElse(null);
            lines.add(line(null, credit, posting, about(page, "claim", credit.claim()), credit.because(), index));
        }
        return lines;
    }

    private static LineShown line(
            @Nullable AccessLine access,
            @Nullable CreditLine credit,
            @Nullable Posting posting,
            List<FindingLine> about,
            List<String> because,
            FindingIndex index) {
        Outcome outcome = access == null ? Objects.requireNonNull(credit).outcome() : access.outcome();
        boolean plain = outcome == Outcome.ELIGIBLE || outcome == Outcome.GRANTED;
        List<FindingLine> deciding = about.stream()
                .filter(one -> !plain
                        && because.contains(one.finding().rule())
                        && one.aside().isEmpty())
                .toList();
        List<FindingRef> farther = plain || !deciding.isEmpty()
                ? List.of()
                : index.all(finding -> because.contains(finding.rule())).toList();
        return new LineShown(
                access == null ? "claim" : "access",
                access == null
                        ? Objects.requireNonNull(credit).claim()
                        : access.route().name(),
                access,
                credit,
                posting,
                deciding,
                about.stream().filter(one -> !deciding.contains(one)).toList(),
                farther);
    }

    private static List<FindingLine> about(DecisionPage page, String kind, String id) {
        return page.groups().stream()
                .filter(group -> group.kind().equals(kind) && group.id().equals(id))
                .map(FindingGroup::findings)
                .findFirst()
                .orElse(List.of());
    }

    public Outcome outcome() {
        return access == null ? Objects.requireNonNull(credit).outcome() : access.outcome();
    }

    /** The course's title, empty where no finding knows it. */
    public String title() {
        return Stream.concat(deciding.stream(), others.stream())
                .flatMap(
                        one -> Stream.ofNullable(one.finding().subject().words().get("title")))
                .findFirst()
                .orElse("");
    }

    public String anchor() {
        return "line-" + kind + "-" + id;
    }
}
