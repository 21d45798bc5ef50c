package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Rows;
import org.iktiraf.policy.files.Written.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML token by token, so that every value keeps its line and every duplicate key is found, not only the first. */
final class YamlText {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final int DEEPEST = 20;
    private static final int LONGEST_WORD = 4_000;
    private static final Pattern PLAIN_REASON = Pattern.compile("[A-Za-z ,'\"-]{1,200}");

    private final String file;
    private final List<String> lines;
    private final JsonParser tokens;
    private final Faults faults;
    private int depth;

    private YamlText(String file, String text, Faults faults) {
        this.file = file;
        this.lines = text.lines().toList();
        this.tokens = YAML.createParser(text);
        this.faults = faults;
    }

    /** The block that a file holds; empty where it cannot be read, with a fault that says why. */
    static Optional<Block> read(String file, String text, Faults faults) {
        try {
            return new YamlText(file, text, faults).document();
        } catch (JacksonException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            faults.add(
                    new Place(file, line),
                    ("This cannot be read as YAML. Put a sentence that holds \": \" or starts with \"{\" in quotes,"
                                    + " and look at brackets and indents%s.")
                            .formatted(reason(e)));
            return Optional.empty();
        }
    }

    /** The reader's own words, where they speak of the text and not of the reader. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .map(String::strip)
                .findFirst()
                .filter(reason -> PLAIN_REASON.matcher(reason).matches())
                .map(" (%s)"::formatted)
                .orElse("");
    }

    private Optional<Block> document() {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            faults.add(new Place(file, 1), "Keys and values are expected here.");
            return Optional.empty();
        }
        Block block = block();
        if (tokens.nextToken() != null) {
            faults.add(here(), "A second document starts here; a file holds one.");
        }
        return Optional.of(block);
    }

    private Block block() {
        Place start = here();
        Map<String, Pair> pairs = new LinkedHashMap<>();
        deeper();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = notTooLong(tokens.currentName());
            Place at = here();
            tokens.nextToken();
            Pair earlier = pairs.put(key, new Pair(at, value()));
            if (earlier != null) {
                faults.add(
                        at,
                        "\"%s\" is written twice; it stands on line %d already."
                                .formatted(key, earlier.at().line()));
            }
        }
        depth--;
        return new Block(start, pairs);
    }

    private Rows rows() {
        Place start = here();
        List<Written> items = new ArrayList<>();
        deeper();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        depth--;
        return new Rows(start, items);
    }

    private Written value() {
        if (tokens.getTypeId() != null) {
            faults.add(here(), "Tags with ! are not read; write the value alone.");
        }
        return switch (tokens.currentToken()) {
            case START_OBJECT -> block();
            case START_ARRAY -> rows();
            case VALUE_NULL -> new Word(here(), "", false);
            default -> word();
        };
    }

    private Word word() {
        if (tokens instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(here(), "References with & and * are not read; write the value out.");
        }
        return new Word(here(), notTooLong(tokens.getString().strip()), quoted());
    }

    /** Nothing that is this long is meant, and some questions to a text need more time or stack than it has letters. */
    private String notTooLong(String text) {
        if (text.length() <= LONGEST_WORD) {
            return text;
        }
        faults.add(here(), "This is longer than %d characters. Say it in fewer.".formatted(LONGEST_WORD));
        return "";
    }

    private boolean quoted() {
        int line = tokens.currentTokenLocation().getLineNr() - 1;
        int column = tokens.currentTokenLocation().getColumnNr() - 1;
        String text = line < lines.size() ? lines.get(line) : "";
        return column >= 0 && column < text.length() && "\"'|>".indexOf(text.charAt(column)) >= 0;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new tools.jackson.core.exc.StreamReadException(tokens, "nested too deeply");
        }
    }

    private Place here() {
        return new Place(file, Math.max(1, tokens.currentTokenLocation().getLineNr()));
    }
}
