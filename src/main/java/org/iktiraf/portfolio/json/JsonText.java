package org.iktiraf.portfolio.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes of any origin as JSON, within limits that keep a hostile text cheap. */
final class JsonText {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_NAME = 200;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static JsonNode read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw refused("the text is empty; a portfolio must be a JSON object");
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            return only(parser, text);
        }
    }

    private static JsonNode only(JsonParser parser, String text) {
        SyntaxWords words = new SyntaxWords(parser, text);
        try {
            JsonNode tree = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new UnreadablePortfolio(List.of(words.trailing()));
            }
            return tree;
        } catch (JacksonException e) {
            throw new UnreadablePortfolio(List.of(words.of(e)));
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("the text must have at most %,d bytes (2 MB); found %,d".formatted(MOST_BYTES, bytes.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            int zero = text.indexOf('\0');
            if (zero >= 0) {
                throw refused("the text must be encoded in UTF-8; its character %,d is zero".formatted(zero + 1));
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("the text must be encoded in UTF-8; its byte %,d is not".formatted(buffer.position() + 1));
        }
    }

    private static UnreadablePortfolio refused(String message) {
        return new UnreadablePortfolio(List.of(new WrongField(Place.WHOLE, "", message)));
    }
}
