package org.iktiraf.adjudication.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One comparison inside the brackets of a fact: known properties, bound names, literals, operators, listed methods. */
final class ConstraintCheck {

    private static final int MOST_TOKENS = 60;
    private static final Set<String> OPERATORS = Set.of("in", "not", "contains", "memberOf", "excludes");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<Class<?>> UNKNOWN = Set.of(Lexicon.UNKNOWN);

    private final Scope scope;
    private final Class<?> fact;
    private Set<Class<?>> current = UNKNOWN;

    ConstraintCheck(Scope scope, Class<?> fact) {
        this.scope = scope;
        this.fact = fact;
    }

    void check(List<Token> tokens) {
        boolean binds =
                tokens.size() > 2 && tokens.get(0).isVariable() && tokens.get(1).is(":");
        var rest = binds ? tokens.subList(2, tokens.size()) : tokens;
        if (rest.size() > MOST_TOKENS) {
            scope.fault(rest.get(0).line(), "This comparison is too long. Split it by commas, or split the rule.");
            return;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!isAllowed(rest, i)) {
                return;
            }
        }
        if (binds) {
            scope.bind(tokens.get(0).text(), rest.stream().allMatch(ConstraintCheck::isPath) ? current : UNKNOWN);
        }
    }

    private static boolean isPath(Token token) {
        return (token.kind() == Token.Kind.WORD && !OPERATORS.contains(token.text())) || token.is(".");
    }

    private boolean isAllowed(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> isKnown(tokens, at) || refuse(token, unknown(tokens, at));
            case SIGN -> isSignAllowed(tokens, at);
            case NUMBER, QUOTED -> true;
            case STRANGE -> refuse(token, "The sign " + token.text() + " is not allowed in a comparison.");
        };
    }

    private boolean isSignAllowed(List<Token> tokens, int at) {
        var sign = tokens.get(at);
        if (sign.is(":") || sign.is(";")) {
            return refuse(sign, "Write $name : property as the first thing between two commas.");
        }
        boolean counts = (sign.is("+") || sign.is("-")) && followedBy(sign.text(), tokens, at);
        return !counts || refuse(sign, "Write one " + sign.text() + " at a time.");
    }

    private boolean isKnown(List<Token> tokens, int at) {
        var word = tokens.get(at).text();
        if (isChained(tokens, at)) {
            return becomes(constantOf(tokens, at).orElseGet(() -> ask(current, tokens, at)));
        }
        if (OPERATORS.contains(word)) {
            current = UNKNOWN;
            return at > 0;
        }
        if (scope.lexicon().enumOf(word).isPresent()) {
            return followedBy(".", tokens, at);
        }
        return becomes(first(tokens, at));
    }

    private Set<Class<?>> first(List<Token> tokens, int at) {
        var word = tokens.get(at).text();
        if (word.equals("this")) {
            return Set.of(fact);
        }
        if (scope.knows(word)) {
            return followedBy("(", tokens, at) ? Set.of() : scope.types(word);
        }
        return LITERALS.contains(word) ? UNKNOWN : ask(Set.of(fact), tokens, at);
    }

    private boolean becomes(Set<Class<?>> types) {
        current = types;
        return !types.isEmpty();
    }

    private Optional<Set<Class<?>>> constantOf(List<Token> tokens, int at) {
        var owner = at > 1 ? tokens.get(at - 2).text() : "";
        return scope.lexicon()
                .enumOf(owner)
                .map(type -> followedBy("(", tokens, at)
                                || scope.lexicon()
                                        .constant(owner, tokens.get(at).text())
                                        .isEmpty()
                        ? Set.of()
                        : Set.of(type));
    }

    /** The number of values in a call's brackets is left to the build; whether the name may be called is not. */
    private Set<Class<?>> ask(Set<Class<?>> types, List<Token> tokens, int at) {
        var word = tokens.get(at).text();
        if (!followedBy("(", tokens, at)) {
            return scope.lexicon().properties(types, word);
        }
        Set<Class<?>> answers = new HashSet<>();
        for (int values = 0; values < 4; values++) {
            answers.addAll(scope.lexicon().answers(types, word, values));
        }
        return answers.isEmpty() ? answers : UNKNOWN;
    }

    private static boolean isChained(List<Token> tokens, int at) {
        return at > 0 && (tokens.get(at - 1).is(".") || tokens.get(at - 1).is("!."));
    }

    private static boolean followedBy(String sign, List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(sign);
    }

    private String unknown(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.isVariable()) {
            return token.text() + " is not bound above. Bind it first: " + token.text() + " : property.";
        }
        var listed = isChained(tokens, at) ? "" : " " + fact.getSimpleName() + " has: " + choice() + ".";
        return "'" + token.text() + "' is not known here." + listed;
    }

    private String choice() {
        return scope.lexicon().choice(Set.of(fact));
    }

    private boolean refuse(Token token, String message) {
        scope.fault(token.line(), message);
        return false;
    }
}
