package org.iktiraf.adjudication.drools;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The conditions of one rule: facts joined by and, or, not, exists, and few enough that matching them always ends. No
 * limit on firings and no interrupt stops a product of many facts, so their number is limited here.
 */
final class ConditionCheck {

    private static final int MOST_FACTS = 16;
    private static final int MOST_MULTIPLYING = 4;
    private static final int MOST_UNJOINED = 2;
    private static final int MOST_BRANCHES = 16;
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]{0,59}");
    private static final Set<String> LINKS = Set.of("==", "memberOf", "contains");

    private final Scope scope;
    private int facts;
    private int multiplying;
    private int unjoined;
    private int branches = 1;

    ConditionCheck(Scope scope) {
        this.scope = scope;
    }

    void check(AndDescr conditions) {
        if (conditions.getDescrs().isEmpty()) {
            scope.fault("A rule needs a condition between 'when' and 'then', or it would speak about nothing.");
        }
        visitAll(conditions, true);
        limit(facts, MOST_FACTS, "A rule asks for at most " + MOST_FACTS + " facts. Split it in two.");
        limit(
                multiplying,
                MOST_MULTIPLYING,
                "A rule asks for at most " + MOST_MULTIPLYING
                        + " facts of which a case may hold many, besides Figure and"
                        + " Reading with rule == \"...\" and name == \"...\". Split it in two.");
        limit(
                unjoined,
                MOST_UNJOINED,
                "At most " + MOST_UNJOINED
                        + " facts may stand unjoined. Join the others to an earlier one: Course( id == $claim.course )"
                        + ".");
        limit(branches, MOST_BRANCHES, "There are too many alternatives with 'or'. Write a rule for each.");
    }

    private void limit(int found, int most, String message) {
        if (found > most) {
            scope.fault(message);
        }
    }

    private void visitAll(ConditionalElementDescr group, boolean multiplies) {
        for (var part : group.getDescrs()) {
            visit(part, multiplies);
        }
    }

    private void visit(BaseDescr part, boolean multiplies) {
        if (part instanceof PatternDescr pattern) {
            checkPattern(pattern, multiplies);
        } else if (part instanceof AndDescr and) {
            visitAll(and, true);
        } else if (part instanceof OrDescr or) {
            branches = Math.min(branches * Math.max(1, or.getDescrs().size()), MOST_BRANCHES + 1);
            visitAll(or, true);
        } else if (part instanceof NotDescr || part instanceof ExistsDescr) {
            visitAll((ConditionalElementDescr) part, false);
        } else {
            scope.fault(
                    part.getLine(),
                    "Only facts, 'and', 'or', 'not' and 'exists' are allowed in a condition. "
                            + "Sums and lists are prepared before the rules run: ask for the fact that carries them.");
        }
    }

    private void checkPattern(PatternDescr pattern, boolean multiplies) {
        facts++;
        if (isPlain(pattern)) {
            var fact = Objects.requireNonNull(scope.lexicon().fact(pattern.getObjectType()));
            var constraints = read(pattern);
            if (multiplies && !isSingle(pattern, constraints)) {
                multiplying++;
                unjoined += isJoined(constraints) ? 0 : 1;
            }
            bind(pattern, fact);
            constraints.forEach(each -> new ConstraintCheck(scope, fact).check(each));
        }
    }

    private boolean isPlain(PatternDescr pattern) {
        var type = pattern.getObjectType();
        if (type == null || scope.lexicon().fact(type) == null) {
            scope.fault(
                    pattern.getLine(),
                    "There is no fact called " + (type == null ? "/" : type) + ". A rule may ask for: "
                            + String.join(", ", scope.lexicon().factNames()) + ".");
            return false;
        }
        boolean plain = pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotationNames().isEmpty()
                && pattern.getPositionalConstraints().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification();
        if (!plain) {
            scope.fault(
                    pattern.getLine(),
                    "Write a fact as $name : " + pattern.getObjectType()
                            + "( property == value, ... ) and nothing more.");
        }
        return plain;
    }

    private List<List<Token>> read(PatternDescr pattern) {
        var parts = pattern.getConstraint().getDescrs();
        if (!parts.stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            scope.fault(pattern.getLine(), "These brackets hold something that is not a comparison.");
        }
        return parts.stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(ExprConstraintDescr.class::cast)
                .map(each -> Token.read(each.getExpression(), Math.max(pattern.getLine(), each.getLine())))
                .toList();
    }

    private void bind(PatternDescr pattern, Class<?> fact) {
        var variable = pattern.getIdentifier();
        if (variable == null || variable.isEmpty()) {
            return;
        }
        if (!VARIABLE.matcher(variable).matches()) {
            scope.fault(
                    pattern.getLine(),
                    "Write a name of your own with a dollar sign before it: $claim, not " + variable + ".");
        }
        scope.bind(variable, Set.of(fact));
    }

    private boolean isSingle(PatternDescr pattern, List<List<Token>> constraints) {
        var fact = scope.lexicon().fact(pattern.getObjectType());
        return scope.lexicon().words().lone().contains(fact)
                || (isPinned("rule", constraints) && isPinned("name", constraints));
    }

    private static boolean isPinned(String property, List<List<Token>> constraints) {
        return constraints.stream().anyMatch(each -> Token.compares(each, property));
    }

    private boolean isJoined(List<List<Token>> constraints) {
        return constraints.stream()
                .anyMatch(each -> each.stream().anyMatch(token -> LINKS.contains(token.text()))
                        && each.stream().anyMatch(token -> scope.knows(token.text()))
                        && each.stream().noneMatch(token -> token.is("||") || token.is("!=") || token.is("not")));
    }
}
