package org.iktiraf.policy.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.iktiraf.policy.Register;
import org.iktiraf.policy.Register.RegisteredIssuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register of known issuers, {@code verification/issuers.yaml}; without it no issuer is known. */
final class RegisterText {

    static final String FILE = "verification/issuers.yaml";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Fields fields;
    private final Faults faults;

    private RegisterText(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    static Register read(Map<String, String> files, Faults faults) {
        String text = files.get(FILE);
        return text == null
                ? Register.EMPTY
                : YamlText.read(FILE, text, faults)
                        .map(block -> Fields.of(block, faults).only("issuers", "documents"))
                        .map(fields -> new RegisterText(fields, faults).register())
                        .orElse(Register.EMPTY);
    }

    private Register register() {
        Map<String, RegisteredIssuer> issuers = new LinkedHashMap<>();
        Fields listed = fields.block("issuers");
        listed.pairs().keySet().forEach(id -> issuers.put(id, issuer(id, listed.block(id))));
        Map<String, String> documents = new LinkedHashMap<>();
        Fields pinned = fields.block("documents");
        pinned.pairs().keySet().forEach(address -> documents.put(address, json(pinned, address)));
        return new Register(issuers, documents);
    }

    private RegisteredIssuer issuer(String id, Fields issuer) {
        issuer.only("name", "country", "read", "did document");
        return new RegisteredIssuer(
                issuer.word("name"), issuer.wordOrNone("country"), issuer.day("read"), didDocument(id, issuer));
    }

    private @Nullable String didDocument(String id, Fields issuer) {
        if (!issuer.has("did document")) {
            return null;
        }
        String text = json(issuer, "did document");
        if (!text.isEmpty() && !JSON.readTree(text).path("id").asString("").equals(id)) {
            faults.add(issuer.at("did document"), "The \"id\" of this document is not \"%s\".".formatted(id));
        }
        return text;
    }

    /** The text of a JSON object under a key; empty, with a fault, where it is none. */
    private String json(Fields of, String key) {
        String text = of.word(key);
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree.isObject()) {
                return text;
            }
        } catch (JacksonException e) {
            // the fault below says it
        }
        faults.add(
                of.at(key),
                "Write the JSON document as it was published, from { to }, below \"%s: |\".".formatted(key));
        return "";
    }
}
