package org.iktiraf.policydesk.editing;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.iktiraf.policy.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a form writes into a {@code policy.yaml}. A new dated value stands beside the earlier ones; nothing that was in
 * force is written over.
 */
final class RuleWriting {

    private static final String RULES = "rules";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    private final String rule;

    RuleWriting(String rule) {
        this.rule = rule;
    }

    /** A figure's value from a day on. */
    String figure(String yaml, String name, LocalDate from, String number) {
        return YamlEdit.of(yaml)
                .putInOrder(plain("number-" + name, number), RULES, rule, "figures", name, from.toString())
                .text();
    }

    /** A table's values from a day on; every cell of the value before it, one or more of them changed. */
    String table(String yaml, String name, LocalDate from, Map<String, String> cells) {
        StringBuilder table = new StringBuilder();
        cells.forEach((cell, number) -> table.append(table.isEmpty() ? "{ " : ", ")
                .append(cell)
                .append(": ")
                .append(plain("cell-" + name + "-" + cell, number)));
        return YamlEdit.of(yaml)
                .putInOrder(table + " }", RULES, rule, "figures", name, from.toString())
                .text();
    }

    /** The reading that is chosen from a day on. */
    String reading(String yaml, String name, LocalDate from, String chosen) {
        return YamlEdit.of(yaml)
                .putInOrder(chosen, RULES, rule, "readings", name, "chosen", from.toString())
                .text();
    }

    /** The sentence in both languages. */
    String sentence(String yaml, String en, String ms) {
        return YamlEdit.of(yaml)
                .put(quoted(en), RULES, rule, "says", "en")
                .put(quoted(ms), RULES, rule, "says", "ms")
                .text();
    }

    /**
     * A policy's title and first day.
     *
     * @param from null where nobody has published it
     */
    static String policy(String yaml, String en, String ms, @Nullable LocalDate from) {
        return YamlEdit.of(yaml)
                .put("{ en: %s, ms: %s }".formatted(quoted(en), quoted(ms)), "title")
                .put(from == null ? "undated" : "{ from: " + from + " }", "in force")
                .text();
    }

    /** Cites a source of the policy besides those that are cited. */
    String citation(String yaml, String source, String place) {
        YamlEdit edit = YamlEdit.of(yaml);
        String cites = edit.get(RULES, rule, "cites").orElse("[ ]");
        String one = "{ source: " + source + ", place: " + (place.isBlank() ? "none" : quoted(place)) + " }";
        String inner = cites.substring(1, cites.length() - 1).strip();
        return edit.put("[ " + (inner.isEmpty() ? "" : inner + ", ") + one + " ]", RULES, rule, "cites")
                .text();
    }

    /** Adds a source to the policy, under an id that it does not have yet. */
    static String source(String yaml, String id, NewSource source) {
        YamlEdit edit = YamlEdit.of(yaml);
        if (!ID.matcher(id).matches()) {
            throw new Slip("key", Slip.Reason.NAME, id);
        }
        if (edit.get("sources", id).isPresent()) {
            throw new Slip("key", Slip.Reason.TAKEN, id);
        }
        return edit.put(
                        "{ title: %s, href: %s, read: %s, standing: %s }"
                                .formatted(
                                        quoted(source.title()),
                                        quoted(source.href()),
                                        source.read(),
                                        source.standing().word()),
                        "sources",
                        id)
                .text();
    }

    static String quoted(String words) {
        return "\"" + words.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    private static String plain(String field, String number) {
        String stripped = number.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            throw new Slip(field, Slip.Reason.NUMBER, number);
        }
        return stripped;
    }

    /** A published page or text as it was read. */
    record NewSource(String title, String href, LocalDate read, Standing standing) {}
}
