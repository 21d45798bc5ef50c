package org.iktiraf.adjudication.drools;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class loader that compiled rules stand behind. It resolves the words of a rule, what the engine's generated code
 * needs, and harmless classes of the JDK; to all else a rule cannot link, even had the guard let it pass. The compiler
 * still reads every class as a resource, so a forbidden call fails when the rule is linked, not when it is built.
 */
final class Wall extends ClassLoader {

    private static final List<String> PACKAGES = List.of(
            "org.drools.model.",
            "org.drools.modelcompiler.dsl.",
            "org.drools.core.base.accumulators.",
            "java.util.function.",
            "java.math.",
            "java.time.");

    /** Beneath an open package, but able to compile, or to change what days mean to the whole service. */
    private static final List<String> CLOSED = List.of("org.drools.model.codegen.", "java.time.zone.");

    private static final Set<String> ENGINE = Set.of(
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.modelcompiler.CanonicalKieModuleModel",
            "org.drools.modelcompiler.util.EvaluationUtil",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");

    private static final Set<String> JAVA_LANG = Set.of(
            "Object",
            "String",
            "CharSequence",
            "Comparable",
            "Iterable",
            "Enum",
            "Record",
            "Number",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Void",
            "Math",
            "StringBuilder",
            "Override",
            "Throwable",
            "Exception",
            "Error",
            "RuntimeException",
            "NullPointerException",
            "IllegalArgumentException",
            "IllegalStateException",
            "ClassCastException",
            "NoSuchFieldError",
            "NoClassDefFoundError",
            "ClassNotFoundException",
            "MatchException",
            "invoke.LambdaMetafactory",
            "invoke.StringConcatFactory",
            "invoke.MethodType",
            "invoke.CallSite",
            "invoke.MethodHandle",
            "invoke.MethodHandles$Lookup",
            "invoke.SerializedLambda");

    private static final Set<String> JAVA_UTIL = Set.of(
            "Collection",
            "List",
            "ArrayList",
            "Set",
            "HashSet",
            "LinkedHashSet",
            "SortedSet",
            "Map",
            "HashMap",
            "LinkedHashMap",
            "SortedMap",
            "Collections",
            "Arrays",
            "Iterator",
            "Optional",
            "OptionalInt",
            "Objects",
            "Comparator",
            "Date",
            "Locale");

    private final ClassLoader application;
    private final Set<String> words;

    Wall(ClassLoader application, Collection<Class<?>> words) {
        super("rules-wall", null);
        this.application = application;
        this.words = words.stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
    }

    static Wall around(RuleWords words) {
        var named = Stream.concat(words.facts().stream(), Stream.of(words.vocabulary()));
        return new Wall(ContextLoader.application(), new Reach(words).from(named.toList()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (lets(name)) {
            return application.loadClass(name);
        }
        throw new ClassNotFoundException("Not a word of the rules: " + name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return application.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return application.getResources(name);
    }

    private boolean lets(String name) {
        return words.contains(name)
                || ENGINE.contains(name)
                || isOf("java.lang.", JAVA_LANG, name)
                || isOf("java.util.", JAVA_UTIL, name)
                || (PACKAGES.stream().anyMatch(name::startsWith)
                        && CLOSED.stream().noneMatch(name::startsWith));
    }

    private static boolean isOf(String prefix, Set<String> names, String name) {
        return name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
    }
}
