package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Portfolio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class PortfolioSchemaTests {

    private static final JsonNode SCHEMA = PortfolioSchema.document();

    @Test
    void isAValidSchema() {
        var metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(SCHEMA)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> hasAFieldForEachComponentAndNoOther() {
        return records(Portfolio.class, new LinkedHashSet<>()).stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(fields(type))
                                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> hasAWordForEachConstantAndNoOther() {
        return records(Portfolio.class, new LinkedHashSet<>()).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> element(component.getGenericType()).isEnum())
                .map(component -> DynamicTest.dynamicTest(
                        component.getDeclaringRecord().getSimpleName() + "." + component.getName(),
                        () -> assertThat(words(component)).containsExactlyElementsOf(constants(component))));
    }

    @Test
    void describesEveryFieldInWords() {
        Stream.concat(Stream.of(SCHEMA), SCHEMA.path("$defs").valueStream())
                .flatMap(type -> type.path("properties").valueStream())
                .forEach(field ->
                        assertThat(field.path("description").asString("")).endsWith("."));
    }

    @Test
    void saysOfEveryFieldWhatIsExpected() {
        assertThat(SCHEMA.path("$defs").valueStream()).allMatch(type -> type.has("title") || type.has("enum"));
    }

    @Test
    void closesEveryObject() {
        assertThat(Stream.concat(Stream.of(SCHEMA), SCHEMA.path("$defs").valueStream())
                        .filter(type -> type.has("properties")))
                .allMatch(type -> type.path("additionalProperties").isBoolean()
                        && !type.path("additionalProperties").booleanValue());
    }

    private static Set<Class<?>> records(Class<?> type, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> records(element(component.getGenericType()), seen));
        }
        return seen;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? (Class<?>) list.getActualTypeArguments()[0]
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    private static JsonNode schemaOf(Class<?> type) {
        String name = type.getSimpleName();
        return type == Portfolio.class
                ? SCHEMA
                : SCHEMA.path("$defs").path(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static List<String> fields(Class<?> type) {
        return schemaOf(type).path("properties").propertyNames().stream()
                .filter(name -> !Set.of("$schema", "story").contains(name))
                .toList();
    }

    private static List<String> words(RecordComponent component) {
        JsonNode field =
                schemaOf(component.getDeclaringRecord()).path("properties").path(component.getName());
        JsonNode words = field.has("items")
                ? SCHEMA.at(field.at("/items/$ref").asString().substring(1))
                : field;
        return words.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> constants(RecordComponent component) {
        return Arrays.stream(element(component.getGenericType()).getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
