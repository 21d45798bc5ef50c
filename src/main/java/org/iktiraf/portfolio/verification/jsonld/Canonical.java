package org.iktiraf.portfolio.verification.jsonld;

import com.apicatalog.jcs.Jcs;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.time.Duration;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The form of a document that is signed. As a graph, the form holds only what the contexts give a meaning to and says
 * nothing of how it was written; so a document is refused in which something would be left out of that form, or written
 * so that a reader of plain JSON would not find it, for either could be changed by anybody without harm to the proof.
 */
@Component
public class Canonical {

    private static final long MOST_MILLISECONDS = 2_000;

    private final Contexts contexts = Contexts.pinned();
    private final PlainTerms plainTerms = PlainTerms.of(contexts);

    /** RDFC-1.0, hashing with {@code SHA-256} or {@code SHA-384}. */
    public String graph(JsonNode document, String hash) throws Unclear {
        plainTerms.check(document);
        try {
            JsonArray expanded = expanded(Trees.object(document));
            Uncovered.check(expanded);
            return canonical(expanded, hash);
        } catch (JsonLdError e) {
            throw unclear(e);
        } catch (RdfConsumerException | JsonException | IllegalArgumentException e) {
            throw new Unclear("graph-not-readable", "");
        } catch (IllegalStateException | StackOverflowError e) {
            throw new Unclear("too-complex", "");
        }
    }

    /** JCS, RFC 8785. */
    public String text(JsonNode document) throws Unclear {
        try {
            return Jcs.canonize(Trees.object(document));
        } catch (JsonException | IllegalArgumentException | ArithmeticException e) {
            throw new Unclear("graph-not-readable", "");
        }
    }

    private JsonArray expanded(JsonObject document) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions(contexts);
        options.setTimeout(Duration.ofMillis(MOST_MILLISECONDS));
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return JsonLd.expand(JsonDocument.of(document)).options(options).get();
    }

    private static String canonical(JsonArray expanded, String hash) throws JsonLdError, RdfConsumerException {
        RdfCanon canon = RdfCanon.create(hash, new RdfCanonTimeTicker(MOST_MILLISECONDS));
        ToRdfProcessor.toRdf(canon, expanded, new JsonLdOptions());
        StringWriter quads = new StringWriter();
        canon.provide(new NQuadsWriter(quads));
        return quads.toString();
    }

    private static Unclear unclear(JsonLdError error) {
        if (error.getCode() == JsonLdErrorCode.UNDEFINED_TERM) {
            return new Unclear("term-not-covered", Quoted.term(error));
        }
        if (error.getCode() == JsonLdErrorCode.PROCESSING_TIMEOUT_EXCEEDED) {
            return new Unclear("too-complex", "");
        }
        return new Unclear("graph-not-readable", "");
    }
}
