package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.facts.Scale;
import org.iktiraf.adjudication.facts.Scales;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Offers;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Earned;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * Claims that meet their requirements, and the caps over them.
 *
 * @param credits of each course, 3 where it has none here
 * @param kinds of courses that are not taught
 * @param amounts that rules award, by claim; the course's credits where there is none
 */
record LedgerCase(
        List<Claim> claims,
        List<Credential> credentials,
        Map<String, Integer> credits,
        Map<String, String> kinds,
        Map<String, BigDecimal> amounts,
        List<Cap> caps,
        List<Articulation> articulations,
        Keep keep) {

    static final LocalDate ON = LocalDate.of(2025, 3, 1);

    Bookkeeping.Account settle() {
        return new Bookkeeping(caps, cap -> Outcome.REFER, candidates(), learning(), this::course)
                .settle(lines(), new ExactSelection());
    }

    List<CreditLine> lines() {
        return claims.stream().map(this::line).toList();
    }

    CreditLine line(String claim) {
        return lines().stream().filter(l -> l.claim().equals(claim)).findFirst().orElseThrow();
    }

    List<CreditLine> ordered() {
        return candidates().inOrder(lines());
    }

    Candidates candidates() {
        return new Candidates(portfolio(), institution(), new Scale("MY", List.of("A", "B", "C")));
    }

    SameLearning learning() {
        return new SameLearning(portfolio(), institution(), this::course);
    }

    Course course(String code) {
        return Offers.course(code, credits.getOrDefault(code, 3), kinds.getOrDefault(code, "taught"));
    }

    private CreditLine line(Claim claim) {
        return new CreditLine(
                claim.id(),
                claim.course(),
                claim.route(),
                amounts.getOrDefault(
                        claim.id(), BigDecimal.valueOf(course(claim.course()).credits())),
                null,
                Outcome.GRANTED,
                State.NOT_MET,
                List.of("test/requirement"));
    }

    private Portfolio portfolio() {
        return Brought.on(ON).claiming(claims).with(credentials).portfolio();
    }

    private Institution institution() {
        return Offers.institution(keep, Map.of(), articulations);
    }

    static LedgerCase of(List<Claim> claims, List<Cap> caps, Articulation... articulations) {
        return new LedgerCase(
                claims,
                List.of(credential("mc-1"), credential("mc-2"), credential("series", "mc-1", "mc-2")),
                Map.of(),
                Map.of(),
                Map.of(),
                caps,
                List.of(articulations),
                Keep.MOST_CREDITS);
    }

    LedgerCase crediting(Map<String, Integer> other) {
        return new LedgerCase(claims, credentials, other, kinds, amounts, caps, articulations, keep);
    }

    LedgerCase keeping(Keep other, List<Credential> graded) {
        return new LedgerCase(claims, graded, credits, kinds, amounts, caps, articulations, other);
    }

    static Claim claim(String id, String course, Route route, String... evidence) {
        return new Claim(id, course, route, null, List.of(evidence), null, null);
    }

    static Cap cap(String name, @Nullable Integer most, Route... routes) {
        Set<String> covered = Arrays.stream(routes).map(Values::word).collect(Collectors.toSet());
        return capOf("test/" + name, most, covered, Set.of());
    }

    static Cap capOf(String rule, @Nullable Object most, Set<String> routes, Set<String> claims) {
        Cap open = Cap.of(rule, List.of()).amount(most);
        return new Cap(rule, null, null, open.ceiling(), false, false, routes, claims, List.of());
    }

    static Articulation articulation(LocalDate from, List<String> sources, String... courses) {
        return new Articulation(
                "art-1", sources, null, List.of(courses), null, BigDecimal.valueOf(80), null, from, null);
    }

    static Credential credential(String id, String... parts) {
        return earned(id).of(parts).credential();
    }

    static Credential graded(String id, @Nullable String grade) {
        return earned(id).graded(new Grade(Scales.OWN, String.valueOf(grade))).credential();
    }

    private static Earned earned(String id) {
        return Earned.microCredential(id).called("Title of " + id, id.toUpperCase(Locale.ROOT));
    }
}
