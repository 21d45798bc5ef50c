package org.iktiraf.adjudication.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Stack;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts of a case: the portfolio's records as they are, and a subject for everything that must be judged,
 * whether or not anything was shown for it.
 */
public final class Facts {

    private final Portfolio portfolio;
    private final Programme programme;
    private final Institution institution;
    private final Vocabulary vocabulary;

    public Facts(Portfolio portfolio, Programme programme, Institution institution, Vocabulary vocabulary) {
        this.portfolio = portfolio;
        this.programme = programme;
        this.institution = institution;
        this.vocabulary = vocabulary;
    }

    /** All facts of the case, in no order that matters. */
    public List<Object> all() {
        List<Object> facts = new ArrayList<>();
        facts.add(portfolio.learner());
        facts.add(programme);
        facts.addAll(portfolio.credentials());
        portfolio.credentials().stream()
                .map(c -> new CredentialOffered(c.kind(), c, vocabulary, portfolio))
                .forEach(facts::add);
        facts.addAll(portfolio.asks().claims());
        portfolio.asks().access().stream()
                .map(route -> new AccessSought(route, accessLevel(), citizen(), programme, portfolio))
                .flatMap(this::ofAccess)
                .forEach(facts::add);
        portfolio.asks().access().stream().flatMap(this::pathway).forEach(facts::add);
        if (!portfolio.asks().claims().isEmpty()) {
            facts.add(new CreditSought(programme.level(), programme.kind(), programme, institution, portfolio));
        }
        portfolio.asks().claims().stream().flatMap(this::ofClaim).forEach(facts::add);
        return facts;
    }

    private Stream<Object> ofClaim(Claim claim) {
        Course course = programme.course(claim.course()).orElseThrow();
        Stack stack = stack(claim);
        CourseClaimed target = new CourseClaimed(
                claim.id(),
                claim.route(),
                course.kind(),
                programme.level(),
                stack != null,
                claim,
                course,
                programme,
                institution,
                portfolio);
        Stream<Object> evidence =
                orNone(claim.evidence()).map(id -> new EvidenceOffered(claim.id(), claim.route(), id, portfolio));
        Stream<Object> outcomes = claim.route() != Route.APEL_C && claim.route() != Route.RPL
                ? Stream.of()
                : outcomes(course).map(code -> new OutcomeShown(claim.id(), claim.route(), code, course, portfolio));
        Stream<Object> sources = claim.route() == Route.APEL_C || claim.route() == Route.EXEMPTION || stack != null
                ? Stream.of()
                : ofSources(target, sources(claim).map(c -> source(target, c)).toList());
        Stream<Object> exempted = claim.route() == Route.EXEMPTION
                ? Stream.of((Object) ExemptionSought.of(target, vocabulary))
                : Stream.of();
        Stream<Object> stacked = stack == null ? Stream.of() : ofStack(claim, stack);
        Stream<Object> checked = CredentialChecked.of(claim, portfolio);
        return Stream.of(Stream.of((Object) target), evidence, outcomes, sources, exempted, stacked, checked)
                .flatMap(Function.identity());
    }

    private Stream<Object> ofAccess(AccessSought sought) {
        return switch (sought.route()) {
            case APEL_Q -> Stream.of(sought, AwardSought.of(sought, institution));
            case APEL_M -> Stream.of(sought, new ComponentsBrought(sought, vocabulary));
            case ENTRY_REQUIREMENT, APEL_A, APEL_A_CERTIFICATE -> Stream.of(sought);
        };
    }

    private Stream<PathwayCourse> pathway(AccessRoute route) {
        return programme.lists().getOrDefault(PathwayCourse.LIST, List.of()).stream()
                .map(course -> new PathwayCourse(route, course, programme, institution, vocabulary, portfolio));
    }

    private @Nullable Stack stack(Claim claim) {
        String certificate =
                programme.courses().stream().anyMatch(c -> c.code().equals(claim.course())) ? null : claim.course();
        return programme
                .stack(claim.stack() == null ? certificate : claim.stack())
                .orElse(null);
    }

    private Stream<Object> ofStack(Claim claim, Stack stack) {
        boolean every = stack.needed() == null;
        List<Credential> cited = cited(claim);
        List<PieceStacked> pieces = cited.stream()
                .map(c -> new PieceStacked(claim.id(), claim.route(), stack, c, portfolio))
                .toList();
        List<PartOffered> parts = stack.parts().stream()
                .map(part -> new PartOffered(
                        claim.id(),
                        claim.route(),
                        part.title(),
                        every,
                        stack.certificatesNeeded(),
                        part,
                        cited,
                        portfolio))
                .toList();
        StackClaimed whole = new StackClaimed(
                claim.id(),
                claim.route(),
                every,
                stack.hours() != null,
                stack.finalAssessment(),
                stack,
                parts,
                pieces,
                programme,
                portfolio);
        return Stream.of(Stream.of(whole), parts.stream(), pieces.stream()).flatMap(Function.identity());
    }

    private static Stream<Object> ofSources(CourseClaimed target, List<SourceOffered> sources) {
        return Stream.concat(Stream.of(SourcesTogether.of(target, sources)), sources.stream());
    }

    private SourceOffered source(CourseClaimed target, @Nullable Credential credential) {
        Integer from = credential == null ? null : mqf(credential.programme().level());
        Integer to = mqf(programme.level());
        Boolean vertical = from == null || to == null ? null : (Boolean) (from < to);
        Boolean same = credential == null ? null : credential.issuer().here();
        return new SourceOffered(target.claim(), target.route(), vertical, same, credential, target, vocabulary);
    }

    private Stream<@Nullable Credential> sources(Claim claim) {
        List<Credential> cited = cited(claim);
        return cited.isEmpty() ? Stream.of((Credential) null) : cited.stream();
    }

    private List<Credential> cited(Claim claim) {
        return portfolio.credentials().stream()
                .filter(c -> claim.evidence().contains(c.id()))
                .toList();
    }

    private static Stream<String> outcomes(Course course) {
        return course.outcomes().isEmpty()
                ? Stream.of(OutcomeShown.NONE)
                : course.outcomes().stream().map(LearningOutcome::code);
    }

    private static Stream<String> orNone(List<String> ids) {
        return ids.isEmpty() ? Stream.of(EvidenceOffered.NONE) : ids.stream();
    }

    private @Nullable Integer mqf(@Nullable String level) {
        return vocabulary.level(level).map(Vocabulary.LevelName::mqfLevel).orElse(null);
    }

    private String accessLevel() {
        return vocabulary
                .level(programme.level())
                .map(Vocabulary.LevelName::accessAs)
                .orElse(programme.level());
    }

    private @Nullable Boolean citizen() {
        String nationality = portfolio.learner().nationality();
        return nationality == null ? null : (Boolean) Objects.equals(nationality, institution.country());
    }
}
