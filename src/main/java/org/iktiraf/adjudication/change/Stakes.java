package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Part;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** What the open facts of a case can still do to its result. */
final class Stakes {

    private static final int MOST_GROUPS = 60;
    private static final String CHECKS = ".checks";
    private static final Set<String> KNOWN_TO_LEARNERS = Set.of(
            "learner", "credentials", "qualifications", "documents", "coursesTaken", "asks", "events", "standing");

    private final Deliberation deliberation;
    private final Decision now;
    private final Portfolio portfolio;
    private final List<Finding> addressed;

    /** @param addressed what the rules find once addresses are given; empty where no credential wants one */
    Stakes(Deliberation deliberation, Portfolio portfolio, List<Finding> addressed) {
        this.portfolio = portfolio;
        this.addressed = addressed;
        this.deliberation = deliberation;
        this.now = deliberation.decision();
    }

    CreditRange range() {
        List<BigDecimal> totals = Stream.of(now, assuming(State.NOT_MET, f -> true), assuming(State.MET, f -> true))
                .map(decision -> decision.verdict().creditsGranted())
                .sorted()
                .toList();
        return new CreditRange(totals.get(0), totals.get(totals.size() - 1));
    }

    List<Question> questions() {
        Map<String, List<Finding>> open = deliberation.findings().stream()
                .filter(finding -> finding.state() == State.CANNOT_TELL)
                .filter(this::bears)
                .filter(this::isKnownToLearners)
                .collect(Collectors.groupingBy(Finding::where, TreeMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .limit(MOST_GROUPS)
                .map(group -> question(group.getKey(), group.getValue()))
                .filter(question -> question.access() || question.credits().signum() > 0)
                .sorted(Comparator.comparing(Question::access)
                        .thenComparing(Question::credits)
                        .reversed()
                        .thenComparing(Question::where))
                .toList();
    }

    private boolean bears(Finding finding) {
        Part part = deliberation.part(finding);
        return part == Part.ACCESS || part == Part.CREDIT || part == Part.AMOUNT;
    }

    private boolean isKnownToLearners(Finding finding) {
        String where = finding.where();
        return where.endsWith(CHECKS) ? isToldByAnAddress(finding) : isKnownToLearners(where);
    }

    /** A learner cannot say what came of a check, but can give the address that one waits for. */
    private boolean isToldByAnAddress(Finding finding) {
        return addressed.stream()
                .anyMatch(then -> then.state() == State.MET
                        && then.rule().equals(finding.rule())
                        && then.subject().equals(finding.subject()));
    }

    private boolean isKnownToLearners(String where) {
        return KNOWN_TO_LEARNERS.contains(where.replaceFirst("[./].*", ""))
                || (where.equals("experience") && isExperienceOpen());
    }

    /** Whether more can be said of it than whether it is relevant, which others judge. */
    private boolean isExperienceOpen() {
        return portfolio.experience().isEmpty()
                || portfolio.experience().stream()
                        .anyMatch(one -> one.kind() == null
                                || one.from() == null
                                || (one.to() == null && !Boolean.TRUE.equals(one.current())));
    }

    /** By how much the answer moves the result, where all other open facts are as they are, all met, or none met. */
    private Question question(String where, List<Finding> findings) {
        Predicate<Finding> these = finding -> finding.where().equals(where) && isKnownToLearners(finding);
        BigDecimal credits = BigDecimal.ZERO;
        boolean access = false;
        for (@Nullable State others : others()) {
            Decision yes = decided(these, State.MET, others);
            Decision no = decided(these, State.NOT_MET, others);
            credits = credits.max(yes.verdict()
                    .creditsGranted()
                    .subtract(no.verdict().creditsGranted())
                    .abs());
            access |= !Objects.equals(yes.verdict().access(), no.verdict().access());
        }
        List<String> rules =
                findings.stream().map(Finding::rule).distinct().sorted().toList();
        return new Question(where, findings.get(0).subject(), rules, credits, access);
    }

    private static List<@Nullable State> others() {
        List<@Nullable State> others = new ArrayList<>(List.of(State.MET, State.NOT_MET));
        others.add(null);
        return others;
    }

    private Decision decided(Predicate<Finding> these, State state, @Nullable State others) {
        return deliberation.decision(finding ->
                these.test(finding) ? assumed(finding, state) : others == null ? finding : assumed(finding, others));
    }

    private Decision assuming(State state, Predicate<Finding> of) {
        return deliberation.decision(finding -> of.test(finding) ? assumed(finding, state) : finding);
    }

    private static Finding assumed(Finding finding, State state) {
        return finding.state() != State.CANNOT_TELL
                ? finding
                : new Finding(
                        finding.rule(),
                        finding.subject(),
                        state,
                        finding.comparison(),
                        finding.required(),
                        finding.found(),
                        finding.complete(),
                        finding.where(),
                        finding.settings());
    }
}
