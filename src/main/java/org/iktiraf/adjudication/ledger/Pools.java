package org.iktiraf.adjudication.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.portfolio.Claim;

/** Which of the declared limits bear on what is claimed: those that differ only in what they cover share one pool. */
public final class Pools {

    private final List<Claim> claims;

    public Pools(List<Claim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** Limits that apply to a claim at all, in an order that depends on nothing but them. */
    public List<Cap> of(List<Cap> caps) {
        Map<Cap, Cap> pools = new LinkedHashMap<>();
        for (Cap cap : caps.stream().filter(this::covering).toList()) {
            pools.merge(cap.coveringNothing(), cap, Cap::alsoCovering);
        }
        List<Cap> sorted = new ArrayList<>(pools.values());
        sorted.sort(Comparator.comparing(Cap::rule)
                .thenComparing(cap -> String.valueOf(cap.limit()))
                .thenComparing(Cap::toString));
        return sorted;
    }

    private boolean covering(Cap cap) {
        Subject source = cap.source();
        return claims.stream()
                .anyMatch(claim -> source == null
                        ? cap.covers(claim.id(), claim.route())
                        : claim.evidence().contains(source.id()));
    }
}
