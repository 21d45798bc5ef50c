package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialAssessment;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Description;
import org.iktiraf.portfolio.Issuer;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Recommendation;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.SourceProgramme;
import org.iktiraf.portfolio.Transcript;
import org.iktiraf.portfolio.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Claims that meet their requirements, and the caps over them.
 *
 * @param credits of each course
 */
record LedgerCase(
        List<Claim> claims,
        List<Credential> credentials,
        Map<String, Integer> credits,
        List<Cap> caps,
        List<Articulation> articulations,
        Keep keep) {

    static final LocalDate ON = LocalDate.of(2025, 3, 1);

    Bookkeeping.Account settle() {
        return new Bookkeeping(caps, cap -> Outcome.REFER, candidates(), learning())
                .settle(lines(), new ExactSelection());
    }

    List<CreditLine> lines() {
        return claims.stream().map(this::line).toList();
    }

    List<CreditLine> ordered() {
        return candidates().inOrder(lines());
    }

    Candidates candidates() {
        return new Candidates(portfolio(), institution(), List.of("A", "B", "C"));
    }

    SameLearning learning() {
        return new SameLearning(portfolio(), institution());
    }

    private CreditLine line(Claim claim) {
        return new CreditLine(
                claim.id(),
                claim.course(),
                claim.route(),
                BigDecimal.valueOf(credits.getOrDefault(claim.course(), 3)),
                null,
                Outcome.GRANTED,
                State.NOT_MET,
                List.of("test/requirement"));
    }

    private Portfolio portfolio() {
        Asks asks = new Asks("here", "P", Map.of(), ON, null, null, null, null, List.of(), List.of(), claims);
        return new Portfolio(
                Learner.UNKNOWN,
                List.of(),
                credentials,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asks);
    }

    private Institution institution() {
        return new Institution("here", "Here", "MY", Map.of(), Map.of(), Map.of(), keep, List.of(), articulations);
    }

    static LedgerCase of(List<Claim> claims, List<Cap> caps, Articulation... articulations) {
        return new LedgerCase(
                claims,
                List.of(credential("mc-1"), credential("mc-2"), credential("series", "mc-1", "mc-2")),
                Map.of(),
                caps,
                List.of(articulations),
                Keep.MOST_CREDITS);
    }

    static Claim claim(String id, String course, Route route, String... evidence) {
        return new Claim(id, course, route, null, List.of(evidence), null, null);
    }

    static Cap cap(String name, @Nullable Integer most, Route... routes) {
        Set<String> covered = Arrays.stream(routes).map(Values::word).collect(Collectors.toSet());
        BigDecimal amount = most == null ? null : BigDecimal.valueOf(most);
        return new Cap("test/" + name, null, null, null, amount, RoundingMode.DOWN, covered, Set.of(), List.of());
    }

    static Articulation articulation(LocalDate from, List<String> sources, String... courses) {
        return new Articulation(
                "art-1", sources, null, List.of(courses), null, BigDecimal.valueOf(80), null, from, null);
    }

    static Credential credential(String id, String... parts) {
        return new Credential(
                id,
                CredentialKind.MICRO_CREDENTIAL,
                "Title of " + id,
                id.toUpperCase(Locale.ROOT),
                Issuer.UNKNOWN,
                SourceProgramme.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                CredentialAssessment.UNKNOWN,
                Transcript.UNKNOWN,
                Description.UNKNOWN,
                Verification.UNKNOWN,
                Recommendation.UNKNOWN,
                null,
                List.of(),
                List.of(parts));
    }
}
