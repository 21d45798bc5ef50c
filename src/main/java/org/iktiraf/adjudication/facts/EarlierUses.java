package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Use;

/** What evidence has already earned. A use of which it is not known what was used, or what for, may be any. */
final class EarlierUses {

    private static final String WHERE = "uses";

    private final Portfolio portfolio;

    EarlierUses(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Found usedFor(String purpose, List<String> evidence) {
        boolean used = matching(purpose, evidence).findAny().isPresent();
        return used || !mayBe(purpose, evidence) ? Found.of(used, WHERE) : Found.unknown(WHERE);
    }

    Found creditsUsedFor(String purpose, List<String> evidence) {
        return sum(use -> purpose.equals(use.purpose()) && evidence.contains(use.evidence()), mayBe(purpose, evidence));
    }

    Found creditsGrantedHere(List<String> routes) {
        return sum(
                use -> "credit".equals(use.purpose())
                        && Boolean.TRUE.equals(use.here())
                        && routes.contains(Objects.toString(use.route(), "")),
                portfolio.uses().stream()
                        .filter(use -> use.purpose() == null || use.purpose().equals("credit"))
                        .anyMatch(use -> use.purpose() == null || use.here() == null || use.route() == null));
    }

    private Found sum(Predicate<Use> counted, boolean moreMayExist) {
        List<Use> uses = portfolio.uses().stream().filter(counted).toList();
        BigDecimal sum =
                uses.stream().map(Use::credits).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = !moreMayExist && uses.stream().allMatch(use -> use.credits() != null);
        return Found.total(sum, WHERE, known);
    }

    private Stream<Use> matching(String purpose, List<String> evidence) {
        return portfolio.uses().stream()
                .filter(use ->
                        purpose.equals(use.purpose()) && evidence.contains(Objects.toString(use.evidence(), "")));
    }

    private boolean mayBe(String purpose, List<String> evidence) {
        return portfolio.uses().stream()
                .filter(use -> use.purpose() == null || use.evidence() == null)
                .filter(use -> use.purpose() == null || purpose.equals(use.purpose()))
                .anyMatch(use -> use.evidence() == null || evidence.contains(use.evidence()));
    }
}
