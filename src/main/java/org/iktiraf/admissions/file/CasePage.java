package org.iktiraf.admissions.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained.EditionShown;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.admissions.entering.Correctable;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Recorded;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.explaining.FindingGroup;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Text;
import org.iktiraf.portfolio.json.Field;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param clauses what the policies themselves say, by full names of rules
 */
record CasePage(
        CaseFile file,
        DecisionPage decision,
        Evidence evidence,
        List<LineShown> lines,
        Timeline timeline,
        Map<String, Clause> clauses) {

    static CasePage of(CaseFile file, DecisionPage decision, Evidence evidence, Rulebook rulebook) {
        return new CasePage(
                file,
                decision,
                evidence,
                LineShown.of(decision, evidence.index()),
                Timeline.of(file.portfolio()),
                clauses(file, rulebook));
    }

    private static Map<String, Clause> clauses(CaseFile file, Rulebook rulebook) {
        return file.decision().editions().stream()
                .flatMap(shown -> rulebook.edition(shown.slug()).stream()
                        .flatMap(edition -> edition.policy().entries().values().stream())
                        .map(entry -> new Clause(shown, entry.fullName(), entry.says())))
                .collect(Collectors.toMap(Clause::rule, clause -> clause, (one, other) -> one));
    }

    /** Whether the portfolio can be read no more. */
    public boolean isErased() {
        return file.portfolio() == null;
    }

    /** The learner's name where it is known, else the case's pseudonym. */
    public String who() {
        String name =
                file.portfolio() == null ? null : file.portfolio().learner().name();
        return name == null ? file.of().pseudonym() : name;
    }

    public String anchor(FindingShown finding) {
        return evidence.index().anchor(finding);
    }

    /** The address on the page of the place where a value was found. */
    public String at(String where) {
        return "#" + Places.anchor(evidence.places().nearest(where));
    }

    /** Places of the pieces that a claim cites. */
    public List<String> cited(String claim) {
        return evidence.sections().stream()
                .filter(section -> !section.name().equals("asks.claims"))
                .flatMap(section -> section.pieces().stream())
                .filter(one ->
                        one.claims().stream().anyMatch(line -> line.claim().equals(claim)))
                .map(one -> one.piece().where())
                .toList();
    }

    /** Whether an officer can put a field right now. */
    public boolean mayCorrect(Field field) {
        return !isErased() && file.of().state() != CaseState.DECIDED && Correctable.is(field);
    }

    public @Nullable Clause clause(String rule) {
        return clauses.get(rule);
    }

    /** Findings that are about none of the lines. */
    public List<FindingGroup> others() {
        return decision.groups().stream()
                .filter(group -> lines.stream()
                        .noneMatch(line -> line.kind().equals(group.kind())
                                && (line.id().equals(group.id()) || line.id().equals(group.route()))))
                .toList();
    }

    /** Steps that entered, corrected or attached something, the newest first. */
    public List<Recorded> entered() {
        List<Recorded> some = file.history().stream()
                .filter(one -> switch (one.step().kind()) {
                    case RESULT_ENTERED, CORRECTED, DOCUMENT_ATTACHED, ORIGINAL_SEEN, EVIDENCE_ADDED -> true;
                    default -> false;
                })
                .toList();
        return Stream.iterate(some.size() - 1, at -> at >= 0, at -> at - 1)
                .map(some::get)
                .toList();
    }

    /** What a policy itself says, before any value is put in, and the edition in which it says so. */
    record Clause(EditionShown edition, String rule, Text says) {}
}
