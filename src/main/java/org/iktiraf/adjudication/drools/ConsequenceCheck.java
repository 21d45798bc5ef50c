package org.iktiraf.adjudication.drools;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Set;

/** What a rule says: nothing but insert( decision.finding(...)... ), insert( decision.cap(...)... ) and insert(
 * decision.share(...)... ). */
final class ConsequenceCheck {

    private static final int MOST_CHARACTERS = 4_000;
    private static final Set<String> OPENINGS = Set.of("finding", "cap", "share");
    private static final String SHAPE =
            "Between 'then' and 'end' write only insert( decision.finding(...)... ); insert( decision.cap(...)... );"
                    + " or insert( decision.share(...)... );";

    private final Scope scope;
    private final ArgumentCheck arguments;

    ConsequenceCheck(Scope scope) {
        this.scope = scope;
        this.arguments = new ArgumentCheck(scope);
    }

    void check(Consequence consequence) {
        if (consequence.text().length() > MOST_CHARACTERS) {
            scope.fault(consequence.firstLine(), "This is too long. Split the rule in two.");
            return;
        }
        var block = consequence.parse();
        if (block.isEmpty() || block.get().getStatements().isEmpty()) {
            scope.fault(consequence.firstLine(), SHAPE + " Look for a missing bracket or semicolon.");
            return;
        }
        for (var statement : block.get().getStatements()) {
            checkStatement(statement, consequence);
        }
    }

    private void checkStatement(Statement statement, Consequence consequence) {
        if (statement instanceof ExpressionStmt line
                && line.getExpression() instanceof MethodCallExpr insert
                && insert.getScope().isEmpty()
                && insert.getNameAsString().equals("insert")
                && insert.getTypeArguments().isEmpty()
                && insert.getArguments().size() == 1
                && insert.getArgument(0) instanceof MethodCallExpr chain
                && startsAtDecision(chain)) {
            typesAfter(chain, consequence);
        } else {
            scope.fault(consequence.line(statement), SHAPE);
        }
    }

    private static boolean startsAtDecision(Expression expression) {
        if (expression instanceof MethodCallExpr call && call.getScope().isPresent()) {
            var owner = call.getScope().get();
            return isDecision(owner) ? OPENINGS.contains(call.getNameAsString()) : startsAtDecision(owner);
        }
        return false;
    }

    private static boolean isDecision(Expression expression) {
        return expression instanceof NameExpr name && name.getNameAsString().equals(RuleWords.GLOBAL);
    }

    /** Walks the chain from its start; each word must be one of the type that the words before it give. */
    private Set<Class<?>> typesAfter(Expression expression, Consequence consequence) {
        if (isDecision(expression)) {
            return Set.of(scope.lexicon().words().vocabulary());
        }
        var call = (MethodCallExpr) expression;
        var before = typesAfter(call.getScope().orElseThrow(), consequence);
        int count = call.getArguments().size();
        var after = scope.lexicon().answers(before, call.getNameAsString(), count);
        if (call.getTypeArguments().isPresent() || (after.isEmpty() && !before.isEmpty())) {
            scope.fault(consequence.line(call.getName()), unknown(call.getNameAsString(), count, before));
        }
        call.getArguments().forEach(each -> arguments.check(each, consequence));
        return after;
    }

    private String unknown(String word, int count, Set<Class<?>> types) {
        var choice = scope.lexicon().choice(types);
        return (", " + choice + ",").contains(" " + word + ",")
                ? "'" + word + "' does not take " + count + (count == 1 ? " value" : " values") + " in its brackets."
                : "'" + word + "' cannot be written here. Write one of: " + choice + ".";
    }
}
