package org.iktiraf.portfolio.intake.json;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.iktiraf.portfolio.intake.gathering.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strangers' bytes as JSON, within limits that keep a hostile file cheap; each content is parsed once for all readers. */
public final class Json {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_REMEMBERED = 2 * MOST_BYTES;
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** By the array itself and not what it holds, and only for as long as somebody holds it. */
    private static final Cache<byte[], JsonRead> READ = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((byte[] bytes, JsonRead read) -> bytes.length)
            .build();

    private Json() {}

    public static JsonRead of(Content content) {
        return READ.get(content.bytes(), Json::read);
    }

    /** What a text holds that lay inside another. */
    public static JsonRead of(String text) {
        return starts(text) ? parsed(text) : JsonRead.NOT_JSON;
    }

    private static JsonRead read(byte[] bytes) {
        String text = decoded(bytes);
        if (!starts(text)) {
            return JsonRead.NOT_JSON;
        }
        return bytes.length > MOST_BYTES
                ? JsonRead.broken("json-too-large", String.valueOf(MOST_BYTES / 1024 / 1024))
                : parsed(text);
    }

    private static boolean starts(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static JsonRead parsed(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            return new JsonRead(tree, null);
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    private static JsonRead broken(JacksonException e) {
        TokenStreamLocation spot = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        String word = e instanceof StreamConstraintsException
                ? "json-too-deep"
                : e.getOriginalMessage().startsWith("Duplicate") ? "duplicate-key" : "broken-json";
        return JsonRead.broken(word, String.valueOf(spot.getLineNr()), String.valueOf(spot.getColumnNr()));
    }

    /** As text; what is neither UTF-8 nor UTF-16 is read with replacement characters rather than not at all. */
    public static String decoded(byte[] bytes) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
                return StandardCharsets.UTF_16BE;
            }
            if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
