package org.iktiraf.policydesk.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes of any origin as JSON, within limits that keep a hostile text cheap. */
final class CtdlText {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int DEEPEST = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .maxNameLength(300)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CtdlText() {}

    /** @throws CtdlRefused if it is too long, not UTF-8, no JSON, or nested too deeply */
    static JsonNode read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new CtdlRefused("", "A file holds at most 2 MB; this one has %,d bytes.".formatted(bytes.length));
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new CtdlRefused("", "The file is empty.");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static CtdlRefused refused(JacksonException e) {
        var spot = e.getLocation();
        String place = spot == null ? "" : "line %d, column %d".formatted(spot.getLineNr(), spot.getColumnNr());
        if (e instanceof StreamConstraintsException) {
            return new CtdlRefused(
                    place,
                    "Objects and lists may be nested %d deep, a name have 300 characters and a number 40; here is more."
                            .formatted(DEEPEST));
        }
        return e.getOriginalMessage().startsWith("Duplicate")
                ? new CtdlRefused(place, "The same field is given twice in one object.")
                : new CtdlRefused(
                        place, "This is not JSON; a comma, colon, quotation mark or bracket is missing or too many.");
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CtdlRefused("", "Save the file as UTF-8.");
        }
    }
}
