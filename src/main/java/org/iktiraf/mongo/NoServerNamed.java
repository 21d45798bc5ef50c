package org.iktiraf.mongo;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when the settings name no MongoDB; an empty setting names none. */
final class NoServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Stream.of("spring.mongodb.uri", "spring.mongodb.host")
                .map(context.getEnvironment()::getProperty)
                .noneMatch(StringUtils::hasText);
    }
}
