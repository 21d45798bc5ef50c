package org.iktiraf.adjudication.drools;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every name that a rule may write, read by reflection from its {@link RuleWords} once, at start-up. A type that erasure
 * hides is {@link #UNKNOWN}, of which everything that can be asked of some fact may be asked.
 */
final class Lexicon {

    static final Class<?> UNKNOWN = Object.class;

    private static final Set<String> OBJECT =
            Set.of("equals", "hashCode", "toString", "getClass", "wait", "notify", "notifyAll", "finalize", "clone");

    /** Questions to texts, collections, numbers and dates of the JDK: none changes what it is asked of. */
    private static final Set<String> JDK = Set.of(
            "contains",
            "containsAll",
            "containsKey",
            "isEmpty",
            "isBlank",
            "isPresent",
            "size",
            "length",
            "get",
            "getOrDefault",
            "orElse",
            "startsWith",
            "endsWith",
            "equalsIgnoreCase",
            "isBefore",
            "isAfter",
            "isEqual",
            "compareTo",
            "signum",
            "min",
            "max",
            "intValue",
            "plusYears",
            "plusMonths",
            "plusDays",
            "minusYears",
            "minusMonths",
            "minusDays",
            "getYear",
            "getMonthValue");

    private final RuleWords words;
    private final Map<String, Class<?>> facts;
    private final Set<Class<?>> own;
    private final Set<String> names = new TreeSet<>(JDK);

    Lexicon(RuleWords words) {
        this.words = words;
        this.facts = words.byName();
        var reach = new Reach(words);
        var factsAndTheirs = reach.from(words.facts());
        this.own = reach.from(Stream.concat(factsAndTheirs.stream(), Stream.of(words.vocabulary()))
                .toList());
        factsAndTheirs.forEach(type -> questions(type).map(Method::getName).forEach(names::add));
    }

    RuleWords words() {
        return words;
    }

    @Nullable
    Class<?> fact(String name) {
        return facts.get(name);
    }

    Set<String> factNames() {
        return facts.keySet();
    }

    /** The enum of this name among the facts, where it has such a constant. */
    Optional<Class<?>> constant(String type, String constant) {
        return enumOf(type)
                .filter(found -> Arrays.stream(found.getEnumConstants())
                        .anyMatch(each -> ((Enum<?>) each).name().equals(constant)));
    }

    Optional<Class<?>> enumOf(String type) {
        return Optional.<Class<?>>ofNullable(facts.get(type)).filter(Class::isEnum);
    }

    boolean isWord(String name) {
        return names.contains(name);
    }

    /** What this question to any of these types, with so many values in its brackets, may answer; none if it may not. */
    Set<Class<?>> answers(Collection<Class<?>> types, String question, int values) {
        return types.stream()
                .flatMap(type -> type == UNKNOWN ? unknown(question) : answers(type, question, values))
                .collect(Collectors.toSet());
    }

    /** As {@link #answers}, for a question written as a property, without brackets. */
    Set<Class<?>> properties(Collection<Class<?>> types, String property) {
        var capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Stream.of(property, "get" + capital, "is" + capital)
                .flatMap(each -> answers(types, each, 0).stream())
                .collect(Collectors.toSet());
    }

    /** The questions that may be put to these types, for a message that lists the choice. */
    String choice(Collection<Class<?>> types) {
        var choice = types.stream()
                .flatMap(this::questions)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", choice);
    }

    private Stream<Class<?>> unknown(String question) {
        return names.contains(question) ? Stream.of(UNKNOWN) : Stream.empty();
    }

    private Stream<Class<?>> answers(Class<?> type, String question, int values) {
        return questions(type)
                .filter(each -> each.getName().equals(question) && accepts(each, values))
                .map(Method::getReturnType);
    }

    private static boolean accepts(Method method, int values) {
        return method.isVarArgs() ? values >= method.getParameterCount() - 1 : values == method.getParameterCount();
    }

    private Stream<Method> questions(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(Reach::isQuestion)
                .filter(method -> !OBJECT.contains(method.getName()))
                .filter(method -> own.contains(method.getDeclaringClass())
                        || (isJdk(method.getDeclaringClass()) && JDK.contains(method.getName())));
    }

    private static boolean isJdk(Class<?> type) {
        return type.getPackageName().startsWith("java.") && Modifier.isPublic(type.getModifiers());
    }
}
