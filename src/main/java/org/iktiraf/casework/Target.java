package org.iktiraf.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an override departs from: one finding, or one line of the decision.
 *
 * @param rule full name of the finding's rule; null where it is a line
 * @param kind of the finding's subject; {@code access} or {@code claim} of a line
 * @param id of the finding's subject; the access route or the claim of a line
 * @param claim on which the finding bears; null where it bears on none
 * @param where the finding's value was found; empty of a line
 */
public record Target(
        @Nullable String rule,
        String kind,
        String id,
        @Nullable String claim,
        String where) {

    private static final List<Outcome> OF_CLAIMS = List.of(
            Outcome.GRANTED,
            Outcome.GRANTED_AS_ELECTIVE,
            Outcome.EXEMPT_NO_CREDIT,
            Outcome.CONDITIONAL,
            Outcome.NEEDS_EVIDENCE,
            Outcome.GAP_ASSESSMENT,
            Outcome.REFUSED);
    private static final List<Outcome> OF_ACCESS =
            List.of(Outcome.ELIGIBLE, Outcome.CONDITIONAL, Outcome.NEEDS_EVIDENCE, Outcome.NOT_ELIGIBLE);

    static Target of(Finding finding) {
        Subject about = finding.subject();
        return new Target(finding.rule(), about.kind(), about.id(), about.claim(), finding.where());
    }

    static Target of(AccessLine line) {
        return new Target(null, "access", Values.word(line.route()), null, "");
    }

    static Target of(CreditLine line) {
        return new Target(null, "claim", line.claim(), null, "");
    }

    static Target of(Step step) {
        return new Target(
                step.facts().get("rule"),
                step.fact("kind"),
                step.fact("id"),
                step.facts().get("claim"),
                step.fact("where"));
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("id", id);
        facts.put("line", line());
        if (rule != null) {
            facts.put("rule", rule);
            facts.put("where", where);
        }
        if (claim != null) {
            facts.put("claim", claim);
        }
        return facts;
    }

    public boolean isLine() {
        return rule == null;
    }

    /** The line on which it bears, as {@link Subject#line()} names it. */
    public String line() {
        return claim == null ? id : claim;
    }

    /** A word for it that no other finding or line of the same decision has. */
    public String key() {
        return rule == null ? kind + " " + id : String.join(" ", rule, kind, id, claim == null ? "-" : claim, where);
    }

    /** The states or outcomes that it can be given. */
    public List<String> choices() {
        List<? extends Enum<?>> words =
                rule != null ? List.of(State.MET, State.NOT_MET) : kind.equals("access") ? OF_ACCESS : OF_CLAIMS;
        return words.stream().<String>map(Enum::name).toList();
    }
}
