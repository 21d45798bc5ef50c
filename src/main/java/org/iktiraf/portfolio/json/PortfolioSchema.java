package org.iktiraf.portfolio.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented format itself, compiled once; finds every place where a tree departs from it. */
final class PortfolioSchema {

    static final String RESOURCE = "/schemas/portfolio.json";

    private static final Set<String> PROGRAMME =
            Set.of("/asks/institution", "/asks/programme", "/asks/inlineProgramme");

    private final Schema schema;
    private final SchemaWords words;

    PortfolioSchema() {
        JsonNode document = document();
        SchemaRegistryConfig formatsChecked =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(formatsChecked))
                .getSchema(document);
        this.schema.initializeValidators();
        this.words = new SchemaWords(document);
    }

    static JsonNode document() {
        try (InputStream in = Objects.requireNonNull(PortfolioSchema.class.getResourceAsStream(RESOURCE))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> faults(JsonNode tree) {
        List<Error> errors = schema.validate(tree);
        boolean programmeMisread = errors.stream().anyMatch(PortfolioSchema::misreadsProgramme);
        return errors.stream()
                .filter(error -> isAlternatives(error) ? !programmeMisread : !insideAlternative(error))
                .map(error -> new Fault(place(error), () -> words.of(error, place(error))))
                .toList();
    }

    private static boolean isAlternatives(Error error) {
        return error.getKeyword().equals("oneOf");
    }

    /** What one of two alternatives lacks is no fault by itself; that neither fits is. */
    private static boolean insideAlternative(Error error) {
        return error.getEvaluationPath().contains("oneOf");
    }

    /** Whether a programme is named, but in a wrong way, which says all that there is to say. */
    private static boolean misreadsProgramme(Error error) {
        return !insideAlternative(error) && PROGRAMME.contains(place(error).toString());
    }

    private static JsonPointer place(Error error) {
        JsonPointer at = pointer(error.getInstanceLocation());
        return error.getProperty() == null ? at : at.appendProperty(error.getProperty());
    }

    static JsonPointer pointer(NodePath path) {
        JsonPointer at = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            at = path.getElement(i) instanceof Integer index
                    ? at.appendIndex(index)
                    : at.appendProperty(String.valueOf(path.getElement(i)));
        }
        return at;
    }
}
