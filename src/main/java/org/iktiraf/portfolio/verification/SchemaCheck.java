package org.iktiraf.portfolio.verification;

import static org.iktiraf.portfolio.CheckKind.SCHEMA;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iktiraf.portfolio.CredentialCheck;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a credential has the fields that its format demands, in the right types. The schemas are the service's own and
 * hold no more than that; one that a credential names is never fetched.
 */
@Component
class SchemaCheck {

    private static final String OLD = "https://www.w3.org/2018/credentials/v1";
    private static final String NEW = "https://www.w3.org/ns/credentials/v2";

    /** It names the old data model as its context and departs from it; its own model has no JSON Schema. */
    private static final String EUROPEAN = "EuropeanDigitalCredential";

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, ready -> {});
    private final Schema old = schema("vc-1.1");
    private final Schema current = schema("vc-2.0");
    private final Schema achievement = schema("achievement-credential");
    private final Schema record = schema("clr-credential");

    CredentialCheck check(JsonNode credential) {
        List<Schema> schemas = schemas(credential);
        if (schemas.isEmpty()) {
            return CredentialCheck.unchecked(SCHEMA, "schema-not-known", null);
        }
        return schemas.stream()
                .flatMap(schema -> schema.validate(credential).stream())
                .findFirst()
                .map(error -> CredentialCheck.failed(SCHEMA, "schema-not-met", place(error)))
                .orElse(CredentialCheck.passed(SCHEMA));
    }

    private List<Schema> schemas(JsonNode credential) {
        List<Schema> schemas = new ArrayList<>();
        List<String> types = JsonLists.texts(credential.path("type"));
        if (types.contains(EUROPEAN)) {
            return schemas;
        }
        List<String> contexts = JsonLists.texts(credential.path("@context"));
        if (contexts.contains(NEW)) {
            schemas.add(current);
        } else if (contexts.contains(OLD)) {
            schemas.add(old);
        }
        if (types.contains("AchievementCredential") || types.contains("OpenBadgeCredential")) {
            schemas.add(achievement);
        }
        if (types.contains("ClrCredential")) {
            schemas.add(record);
        }
        return schemas;
    }

    private static String place(Error error) {
        String at = String.valueOf(error.getInstanceLocation());
        return error.getProperty() == null ? at : at + "/" + error.getProperty();
    }

    private Schema schema(String name) {
        try (InputStream in =
                Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("/schemas/" + name + ".json"))) {
            Schema schema = registry.getSchema(JsonMapper.shared().readTree(in));
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
