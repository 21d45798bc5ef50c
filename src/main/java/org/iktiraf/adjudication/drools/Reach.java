package org.iktiraf.adjudication.drools;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public types that can be reached from the words of a rule through what they take and return, in their packages and
 * in those of what the vocabulary answers with.
 */
final class Reach {

    private final Set<String> packages;

    Reach(RuleWords words) {
        Stream<Class<?>> answers = Arrays.stream(words.vocabulary().getDeclaredMethods())
                .filter(Reach::isQuestion)
                .map(Method::getReturnType)
                .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("java."));
        packages = Stream.concat(words.facts().stream(), Stream.concat(Stream.of(words.vocabulary()), answers))
                .map(Class::getPackageName)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<Class<?>> from(Collection<Class<?>> start) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        var waiting = new ArrayDeque<Class<?>>(start);
        while (!waiting.isEmpty()) {
            var type = waiting.remove();
            if (isOurs(type) && reached.add(type)) {
                neighbours(type).forEach(waiting::add);
            }
        }
        return reached;
    }

    static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getReturnType() != void.class;
    }

    private boolean isOurs(Class<?> type) {
        return packages.contains(type.getPackageName())
                && Modifier.isPublic(type.getModifiers())
                && !type.isArray()
                && !type.isPrimitive();
    }

    private static Stream<Class<?>> neighbours(Class<?> type) {
        var parents = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(
                parents,
                Arrays.stream(type.getDeclaredMethods())
                        .filter(Reach::isQuestion)
                        .flatMap(Reach::mentioned));
    }

    private static Stream<Class<?>> mentioned(Method method) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes()))
                .flatMap(Reach::classes);
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? Objects.requireNonNull(plain.getComponentType()) : plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    classes(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(Reach::classes));
        }
        return type instanceof WildcardType wild
                ? Arrays.stream(wild.getUpperBounds()).flatMap(Reach::classes)
                : Stream.empty();
    }
}
