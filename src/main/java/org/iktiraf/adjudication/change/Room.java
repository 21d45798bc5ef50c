package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a claim gets room where a cap, or another claim on the same learning, holds it back. */
final class Room {

    private Room() {}

    static List<Edit> in(Decision decision, String claim) {
        Outcome outcome = new Line(false, claim).in(decision);
        if (outcome != Outcome.HELD_BACK_BY_CAP && outcome != Outcome.COUNTED_ELSEWHERE) {
            return List.of();
        }
        Posting own = decision.ledger().postings().stream()
                .filter(posting -> posting.claim().equals(claim))
                .findFirst()
                .orElseThrow();
        List<Edit> edits = new ArrayList<>();
        edits.add(first(claim, own));
        decision.credits().stream()
                .filter(line -> line.outcome().grantsCredit() && !line.claim().equals(claim))
                .filter(line -> own.countedBy() == null || line.claim().equals(own.countedBy()))
                .sorted(Comparator.comparing(CreditLine::credits).thenComparing(CreditLine::claim))
                .map(line -> givenUp(line, own))
                .forEach(edits::add);
        return edits;
    }

    private static Edit first(String claim, Posting own) {
        Change change = new Change(
                ChangeKind.RANK,
                "asks.claims/" + claim + ".rank",
                null,
                BigDecimal.ONE,
                rule(own),
                Map.of("claim", claim));
        return new Edit(change, root -> {
            for (JsonNode one : PortfolioTree.claims(root)) {
                boolean itself = one.path("id").asString("").equals(claim);
                if (itself || one.path("rank").isNumber()) {
                    ((ObjectNode) one).put("rank", itself ? 1 : one.get("rank").intValue() + 1);
                }
            }
        });
    }

    private static Edit givenUp(CreditLine other, Posting own) {
        Map<String, String> words = Map.of("claim", other.claim(), "course", other.course());
        Change change =
                new Change(ChangeKind.GIVE_UP, "asks.claims/" + other.claim(), other.course(), null, rule(own), words);
        return new Edit(change, root -> {
            ArrayNode claims = PortfolioTree.claims(root);
            for (int i = claims.size() - 1; i >= 0; i--) {
                if (claims.get(i).path("id").asString("").equals(other.claim())) {
                    claims.remove(i);
                }
            }
        });
    }

    private static @Nullable String rule(Posting own) {
        return own.heldBackBy().isEmpty() ? null : own.heldBackBy().get(0);
    }
}
