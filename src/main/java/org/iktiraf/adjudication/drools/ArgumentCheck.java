package org.iktiraf.adjudication.drools;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Set;

/** A value that a rule hands to a finding or a cap: literals, bound names, what facts answer, and sums of these. */
final class ArgumentCheck {

    private static final Set<BinaryExpr.Operator> OPERATORS = Set.of(
            BinaryExpr.Operator.PLUS,
            BinaryExpr.Operator.MINUS,
            BinaryExpr.Operator.MULTIPLY,
            BinaryExpr.Operator.DIVIDE,
            BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.NOT_EQUALS,
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.AND,
            BinaryExpr.Operator.OR);
    private static final Set<UnaryExpr.Operator> SIGNS =
            Set.of(UnaryExpr.Operator.MINUS, UnaryExpr.Operator.LOGICAL_COMPLEMENT);

    private static final Set<Class<? extends Expression>> LITERALS =
            Set.of(StringLiteralExpr.class, IntegerLiteralExpr.class, BooleanLiteralExpr.class, NullLiteralExpr.class);
    private static final Set<Class<?>> UNKNOWN = Set.of(Lexicon.UNKNOWN);

    private final Scope scope;

    ArgumentCheck(Scope scope) {
        this.scope = scope;
    }

    /** Writes down what is wrong with a value; answers what it may be, nothing where it is refused. */
    Set<Class<?>> check(Expression value, Consequence consequence) {
        if (value instanceof BinaryExpr sum && OPERATORS.contains(sum.getOperator())) {
            check(sum.getLeft(), consequence);
            check(sum.getRight(), consequence);
            return UNKNOWN;
        }
        if (value instanceof EnclosedExpr brackets) {
            return check(brackets.getInner(), consequence);
        }
        if (value instanceof UnaryExpr signed && SIGNS.contains(signed.getOperator())) {
            return check(signed.getExpression(), consequence);
        }
        if (value instanceof MethodCallExpr call && call.getScope().isPresent()) {
            return checkCall(call, call.getScope().get(), consequence);
        }
        var simple = simple(value);
        if (simple.isEmpty()) {
            scope.fault(consequence.line(value), refusal(value));
        }
        return simple;
    }

    private Set<Class<?>> checkCall(MethodCallExpr call, Expression owner, Consequence consequence) {
        var asked = check(owner, consequence);
        call.getArguments().forEach(each -> check(each, consequence));
        var name = call.getNameAsString();
        var answers = call.getTypeArguments().isPresent()
                ? Set.<Class<?>>of()
                : scope.lexicon().answers(asked, name, call.getArguments().size());
        if (answers.isEmpty() && !asked.isEmpty()) {
            scope.fault(
                    consequence.line(call.getName()),
                    "'" + name + "' cannot be asked of " + owner + ". It has: "
                            + scope.lexicon().choice(asked) + ".");
        }
        return answers;
    }

    private Set<Class<?>> simple(Expression value) {
        if (value instanceof NameExpr name && scope.knows(name.getNameAsString())) {
            return scope.types(name.getNameAsString());
        }
        if (value instanceof FieldAccessExpr constant && constant.getScope() instanceof NameExpr type) {
            return scope.lexicon()
                    .constant(type.getNameAsString(), constant.getNameAsString())
                    .<Set<Class<?>>>map(Set::of)
                    .orElse(Set.of());
        }
        return LITERALS.stream().anyMatch(kind -> kind.isInstance(value)) ? UNKNOWN : Set.of();
    }

    private static String refusal(Expression value) {
        if (value instanceof NameExpr name && name.getNameAsString().startsWith("$")) {
            return name + " is not bound in the conditions. Bind it between 'when' and 'then' first.";
        }
        return "'" + value + "' is not allowed here. Write a bound name ($percent), a property of one"
                + " ($shown.percent()), a text in quotes, or a word of a list (Route.APEL_C).";
    }
}
