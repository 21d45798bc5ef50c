package org.iktiraf.adjudication.drools;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.FieldRead;
import org.iktiraf.policy.RuleOutline.Setting;

/** Says of each rule what it reads and what it speaks of. Faults are the guard's: what cannot be read is left out. */
final class RuleReader {

    private RuleReader() {}

    static List<RuleOutline> read(String drl) {
        var text = RuleText.of("rules.drl", drl);
        return text.parse("", new ArrayList<>()).getRules().stream()
                .map(rule -> outline(rule, text.text()))
                .toList();
    }

    private static RuleOutline outline(RuleDescr rule, String text) {
        var calls = Consequence.of(rule, text).parse().stream()
                .flatMap(block -> block.findAll(MethodCallExpr.class).stream())
                .filter(RuleReader::isAskedOfDecision)
                .toList();
        return new RuleOutline(
                rule.getName(),
                Math.max(1, rule.getLine()),
                settings("Figure", rule),
                settings("Reading", rule),
                namedBy(Set.of("finding"), calls),
                namedBy(Set.of("cap", "share"), calls),
                calls.stream().flatMap(RuleReader::fieldRead).distinct().toList(),
                RuleLogicReader.read(
                        rule,
                        calls.stream()
                                .filter(call -> call.getNameAsString().equals("finding"))
                                .toList()));
    }

    private static List<Setting> settings(String fact, RuleDescr rule) {
        return patterns(rule.getLhs())
                .filter(pattern -> fact.equals(pattern.getObjectType()))
                .flatMap(pattern -> setting(pattern).stream())
                .distinct()
                .toList();
    }

    static Stream<PatternDescr> patterns(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            return Stream.of(pattern);
        }
        return part instanceof ConditionalElementDescr group
                ? group.getDescrs().stream().flatMap(RuleReader::patterns)
                : Stream.empty();
    }

    static Optional<Setting> setting(PatternDescr pattern) {
        return literal("rule", pattern).flatMap(rule -> literal("name", pattern).map(name -> new Setting(rule, name)));
    }

    /** What a pattern asks of its fact, each by itself. */
    static Stream<String> expressions(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(each -> ((ExprConstraintDescr) each).getExpression());
    }

    private static Optional<String> literal(String property, PatternDescr pattern) {
        return expressions(pattern)
                .map(text -> Token.read(text, 1))
                .filter(tokens -> Token.compares(tokens, property))
                .map(tokens -> tokens.get(2).unquoted())
                .findFirst();
    }

    private static boolean isAskedOfDecision(MethodCallExpr call) {
        return call.getScope()
                .filter(owner ->
                        owner instanceof NameExpr name && name.getNameAsString().equals(RuleWords.GLOBAL))
                .isPresent();
    }

    private static List<String> namedBy(Set<String> openings, List<MethodCallExpr> calls) {
        return calls.stream()
                .filter(call -> openings.contains(call.getNameAsString()))
                .flatMap(call -> text(call, 0).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> text(MethodCallExpr call, int argument) {
        return argument(call, argument)
                .filter(StringLiteralExpr.class::isInstance)
                .map(literal -> ((StringLiteralExpr) literal).getValue());
    }

    private static Optional<Expression> argument(MethodCallExpr call, int argument) {
        return argument < call.getArguments().size() ? Optional.of(call.getArgument(argument)) : Optional.empty();
    }

    private static Stream<FieldRead> fieldRead(MethodCallExpr finding) {
        return finding.getNameAsString().equals("finding")
                ? text(finding, 2)
                        .flatMap(field -> compared(finding).map(accessor -> new FieldRead(field, accessor)))
                        .stream()
                : Stream.empty();
    }

    private static Optional<String> compared(Node finding) {
        return finding.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr)
                .flatMap(comparison -> argument((MethodCallExpr) comparison, 0))
                .filter(value -> value instanceof MethodCallExpr call
                        && call.getScope().filter(NameExpr.class::isInstance).isPresent())
                .map(value -> ((MethodCallExpr) value).getNameAsString());
    }
}
