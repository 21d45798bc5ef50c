package org.iktiraf.portfolio.verification;

import com.apicatalog.jcs.Jcs;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text that an issuer hashes, made without any of the verifier's own code and without its suspicion. */
final class SignedForm {

    private static final DocumentLoader CONTEXTS = contexts();

    private SignedForm() {}

    static String of(ObjectNode node, String suite) {
        try (StringReader text = new StringReader(node.toString());
                var reader = Json.createReader(text)) {
            var object = reader.readObject();
            if (suite.equals(Signing.JCS)) {
                return Jcs.canonize(object);
            }
            RdfCanon canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(object))
                    .options(new JsonLdOptions(CONTEXTS))
                    .provide(canon);
            StringWriter quads = new StringWriter();
            canon.provide(new NQuadsWriter(quads));
            return quads.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new AssertionError(e);
        }
    }

    /** Whatever lies in the folder of contexts, whether the verifier trusts it or not. */
    private static DocumentLoader contexts() {
        Map<String, String> files = new HashMap<>();
        JsonMapper.shared()
                .readTree(SignedForm.class.getResourceAsStream("/contexts/pinned.json"))
                .forEach(one -> one.path("ids")
                        .forEach(id ->
                                files.put(id.stringValue(), one.path("file").stringValue())));
        return (url, options) -> {
            InputStream in = SignedForm.class.getResourceAsStream("/contexts/" + files.get(url.toString()));
            return JsonDocument.of(in);
        };
    }
}
