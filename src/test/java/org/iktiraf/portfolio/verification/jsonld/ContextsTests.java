package org.iktiraf.portfolio.verification.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contexts at hand are the ones that were looked at, byte for byte. */
class ContextsTests {

    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    @Test
    void keepsEveryContextThatIsPinned() {
        Contexts contexts = Contexts.pinned();
        JsonNode pinned = JsonMapper.shared().readTree(Contexts.bytes("pinned.json"));
        assertThat(pinned).hasSizeGreaterThan(20);
        assertThat(pinned)
                .allSatisfy(one -> assertThat(one.path("ids"))
                        .isNotEmpty()
                        .allSatisfy(
                                id -> assertThat(contexts.has(id.stringValue())).isTrue()));
    }

    @Test
    void trustsNoFileThatWasChanged() {
        Contexts contexts = Contexts.of(file -> {
            byte[] bytes = Contexts.bytes(file);
            return file.equals("ob-3.0.3.json") ? Arrays.copyOf(bytes, bytes.length + 1) : bytes;
        });
        assertThat(contexts.has(BADGES)).isFalse();
        assertThat(contexts.has("https://www.w3.org/ns/credentials/v2")).isTrue();
    }

    @Test
    void loadsNothingElse() {
        URI elsewhere = URI.create("https://example.edu/context.json");
        Assertions.assertThrows(
                JsonLdError.class, () -> Contexts.pinned().loadDocument(elsewhere, new DocumentLoaderOptions()));
    }
}
