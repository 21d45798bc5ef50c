package org.iktiraf.portfolio.verification.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.verification.JsonLists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What an issuer publishes of its keys: a DID document, or a profile at its address that lists keys in the same words. */
final class IssuerDocument {

    private static final int MOST_KEYS = 100;

    private final String issuer;
    private final JsonNode document;

    private IssuerDocument(String issuer, JsonNode document) {
        this.issuer = issuer;
        this.document = document;
    }

    /** Only a document that says itself that it is this issuer's speaks of its keys. */
    static IssuerDocument of(String issuer, JsonNode document) {
        boolean own = issuer.equals(document.path("id").asString(""));
        return new IssuerDocument(issuer, own ? document : MissingNode.getInstance());
    }

    Optional<Method> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<Method> forAssertion() {
        return all().stream().filter(Method::forAssertion).toList();
    }

    private List<Method> all() {
        List<JsonNode> listed = JsonLists.of(document.path("verificationMethod"));
        List<JsonNode> asserting = JsonLists.of(document.path("assertionMethod"));
        List<Method> methods = new ArrayList<>();
        asserting.stream().filter(JsonNode::isObject).limit(MOST_KEYS).forEach(one -> add(one, true, methods));
        listed.stream()
                .filter(JsonNode::isObject)
                .limit(MOST_KEYS)
                .forEach(one -> add(one, names(asserting, one), methods));
        return methods;
    }

    private boolean names(List<JsonNode> asserting, JsonNode method) {
        return asserting.stream()
                .anyMatch(one -> one.isString() && whole(one.stringValue()).equals(id(method)));
    }

    private void add(JsonNode method, boolean forAssertion, List<Method> to) {
        try {
            to.add(new Method(
                    id(method),
                    PublicKeys.ofMethod(method),
                    method.path("controller").asString(issuer),
                    forAssertion));
        } catch (IllegalArgumentException e) {
            return;
        }
    }

    private String id(JsonNode method) {
        return whole(method.path("id").asString(""));
    }

    private String whole(String id) {
        return id.startsWith("#") ? issuer + id : id;
    }
}
