package org.iktiraf.portfolio.verification.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contexts that are at hand, each held to its hash; every other one is not trusted, and none is ever fetched. */
final class Contexts implements DocumentLoader {

    private static final String FOLDER = "/contexts/";

    private final Map<String, JsonObject> byAddress;

    private Contexts(Map<String, JsonObject> byAddress) {
        this.byAddress = Map.copyOf(byAddress);
    }

    static Contexts pinned() {
        return of(Contexts::bytes);
    }

    /** @param files bytes of a file of the folder, by its name */
    static Contexts of(Function<String, byte[]> files) {
        Map<String, JsonObject> contexts = new HashMap<>();
        for (JsonNode one : JsonMapper.shared().readTree(files.apply("pinned.json"))) {
            byte[] bytes = files.apply(one.path("file").stringValue());
            if (sha256(bytes).equals(one.path("sha256").stringValue())) {
                JsonObject context = Trees.object(bytes);
                one.path("ids").forEach(id -> contexts.put(id.stringValue(), context));
            }
        }
        return new Contexts(contexts);
    }

    boolean has(String address) {
        return byAddress.containsKey(address);
    }

    Iterable<JsonObject> all() {
        return byAddress.values();
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        JsonObject context = byAddress.get(url.toString());
        if (context == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        return JsonDocument.of(context);
    }

    static byte[] bytes(String file) {
        try (InputStream in = Contexts.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
