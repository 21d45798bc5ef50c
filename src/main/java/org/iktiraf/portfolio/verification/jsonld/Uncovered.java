package org.iktiraf.portfolio.verification.jsonld;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.lang.LanguageTag;
import com.apicatalog.jsonld.uri.UriUtils;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.iktiraf.portfolio.verification.keys.Unclear;

/** Finds in an expanded document what has no place in a graph, and would silently be left out of what is signed. */
final class Uncovered {

    private Uncovered() {}

    static void check(JsonValue value) throws Unclear {
        if (value instanceof JsonArray all) {
            for (JsonValue one : all) {
                check(one);
            }
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("@value")) {
                literal(object);
            } else {
                node(object);
            }
        }
    }

    private static void literal(JsonObject value) throws Unclear {
        if (value.get("@type") instanceof JsonString type && !type.getString().equals("@json")) {
            absolute(type.getString());
        }
        if (value.get("@language") instanceof JsonString language && !LanguageTag.isWellFormed(language.getString())) {
            throw notCovered(language.getString());
        }
    }

    private static void node(JsonObject node) throws Unclear {
        if (node.get("@id") instanceof JsonString id) {
            named(id.getString());
        }
        if (node.get("@type") instanceof JsonArray types) {
            for (JsonString type : types.getValuesAs(JsonString.class)) {
                named(type.getString());
            }
        }
        for (Map.Entry<String, JsonValue> property : node.entrySet()) {
            if (!property.getKey().startsWith("@")) {
                absolute(property.getKey());
            }
            check(property.getValue());
        }
    }

    private static void named(String id) throws Unclear {
        if (!id.startsWith("_:")) {
            absolute(id);
        }
    }

    private static void absolute(String iri) throws Unclear {
        if (UriUtils.isNotAbsoluteUri(iri, JsonLdOptions.DEFAULT_URI_VALIDATION)) {
            throw notCovered(iri);
        }
    }

    private static Unclear notCovered(String what) {
        return new Unclear("term-not-covered", what);
    }
}
