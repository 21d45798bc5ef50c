package org.iktiraf.portfolio.intake.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Frameworks of levels as files name them, and the level that stands in a text. */
public final class Frameworks {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("european qualifications framework", "EQF");
        NAMES.put("malaysian qualifications framework", "MQF");
        NAMES.put("kerangka kelayakan malaysia", "MQF");
        NAMES.put("australian qualifications framework", "AQF");
        NAMES.put("regulated qualifications framework", "RQF");
        NAMES.put("scottish credit and qualifications framework", "SCQF");
        NAMES.put("hong kong qualifications framework", "HKQF");
        NAMES.put("philippine qualifications framework", "PQF");
        NAMES.put("asean qualifications reference framework", "AQRF");
        NAMES.put("south african national qualifications framework", "SAQA");
        NAMES.put("new zealand qualifications", "NZQCF");
        NAMES.put("national framework of qualifications", "NFQ");
        NAMES.put("national qualifications framework", "NQF");
    }

    private static final Pattern SHORT =
            Pattern.compile("\\b(EQF|MQF|KKM|AQF|RQF|SCQF|HKQF|PQF|AQRF|NZQCF|NZQF|NFQ|CQFW|FHEQ|NQF|DQR|NVQF)\\b");
    private static final Pattern LEVEL = Pattern.compile("(?<![\\d.,])(\\d{1,2}(?:[.,]5)?)\\s*$");
    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?:level|tahap|EQF|MQF|NQF|RQF|AQF)\\s*[:#-]?\\s*(\\d{1,2}(?:[.,]5)?)", Pattern.CASE_INSENSITIVE);

    private Frameworks() {}

    /** Short name of the framework that a text names; empty where it names none that is known. */
    public static Optional<String> named(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher name = SHORT.matcher(text);
        if (name.find()) {
            return Optional.of(name.group(1).equals("KKM") ? "MQF" : name.group(1));
        }
        String plain = text.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> plain.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The level in a text such as {@code Level 6}, {@code 6} or {@code .../eqf/6}. */
    public static Optional<String> level(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return found(AFTER_WORD, text).or(() -> found(LEVEL, text));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher level = pattern.matcher(text.strip());
        return level.find() ? Optional.of(level.group(1).replace(',', '.')) : Optional.empty();
    }
}
