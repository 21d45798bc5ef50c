package org.iktiraf.policydesk.transfer;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Names of the vocabulary, however a file writes them: with their prefix, or as a whole address. */
final class Terms {

    static final String NAME = "ceterms:name";
    static final String CODE = "ceterms:codedNotation";
    static final String OWNER = "ceterms:ownedBy";
    static final String OFFERER = "ceterms:offeredBy";
    static final String PROFILE = "ceterms:TransferValueProfile";
    static final String CONDITION = "ceterms:ConditionProfile";
    static final String AGREEMENT = "ceterms:TransferAgreement";

    private static final String CONTEXT = "credreg.net/ctdl/schema/context";

    private static final Map<String, List<String>> MEANINGS = Map.of(
            "ceterms",
            List.of("https://purl.org/ctdl/terms/", "http://purl.org/ctdl/terms/"),
            "schema",
            List.of("https://schema.org/", "http://schema.org/"),
            "qdata",
            List.of("https://credreg.net/qdata/terms/", "http://credreg.net/qdata/terms/"));

    private Terms() {}

    /** The name with its prefix; another vocabulary's as it stands. */
    static String of(String written) {
        for (Map.Entry<String, List<String>> meaning : MEANINGS.entrySet()) {
            for (String address : meaning.getValue()) {
                if (written.startsWith(address)) {
                    return meaning.getKey() + ":" + written.substring(address.length());
                }
            }
        }
        return written;
    }

    /** The name without its prefix, as people say it. */
    static String inShort(String term) {
        return term.substring(term.lastIndexOf(':') + 1);
    }

    /**
     * Whether a context is the vocabulary's own.
     *
     * @throws CtdlRefused if it gives one of its prefixes another meaning
     */
    static boolean isContext(JsonNode context, String place) {
        if (context.isString()) {
            return context.asString().contains(CONTEXT);
        }
        if (context.isArray()) {
            boolean any = false;
            for (int i = 0; i < context.size(); i++) {
                any |= isContext(context.get(i), place + "/" + i);
            }
            return any;
        }
        MEANINGS.forEach((prefix, addresses) -> {
            JsonNode given = context.get(prefix);
            if (given != null && !addresses.contains(given.asString(""))) {
                throw new CtdlRefused(place + "/" + prefix, "Here \"" + prefix + ":\" is given another meaning.");
            }
        });
        return context.has("ceterms");
    }
}
