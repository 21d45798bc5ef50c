package org.iktiraf.policydesk.editing;

import static org.iktiraf.policydesk.editing.RuleWriting.quoted;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms write into an institution's {@code programmes.yaml}. */
final class InstitutionWriting {

    private static final String INSTITUTION = "institution";
    private static final String PROFILE = "profile";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,29}");

    private InstitutionWriting() {}

    /** How it writes to learners, by the names of the form's fields; what is left blank is not stated any more. */
    static String profile(String yaml, Map<String, String> form) {
        YamlEdit edit = YamlEdit.of(yaml);
        if (edit.get(INSTITUTION, PROFILE).isEmpty()) {
            edit = edit.put("{ }", INSTITUTION, PROFILE);
        }
        edit = put(edit, "letterhead", words(form, "letterhead"));
        edit = put(edit, "address", lines(form.getOrDefault("address", "")));
        edit = put(edit, "appeal office", both(form, "appealEn", "appealMs"));
        edit = put(edit, "appeal within days", days(form, "appealDays"));
        edit = put(edit, "days to decide", days(form, "daysToDecide"));
        return put(edit, "signatory", signatory(form)).text();
    }

    private static YamlEdit put(YamlEdit edit, String key, @Nullable String value) {
        return value == null ? edit.remove(INSTITUTION, PROFILE, key) : edit.put(value, INSTITUTION, PROFILE, key);
    }

    private static @Nullable String words(Map<String, String> form, String field) {
        String value = form.getOrDefault(field, "");
        return value.isBlank() ? null : quoted(value);
    }

    private static @Nullable String lines(String text) {
        return text.isBlank()
                ? null
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(RuleWriting::quoted)
                        .collect(Collectors.joining(", ", "[ ", " ]"));
    }

    private static @Nullable String both(Map<String, String> form, String en, String ms) {
        if (Stream.of(en, ms).allMatch(field -> form.getOrDefault(field, "").isBlank())) {
            return null;
        }
        return "{ en: %s, ms: %s }".formatted(quoted(form.getOrDefault(en, "")), quoted(form.getOrDefault(ms, "")));
    }

    private static @Nullable String days(Map<String, String> form, String field) {
        String value = form.getOrDefault(field, "").strip();
        if (!value.isEmpty() && !WHOLE.matcher(value).matches()) {
            throw new RuleWriting.NotANumber(value);
        }
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String signatory(Map<String, String> form) {
        String name = words(form, "signatory");
        String title = both(form, "signatoryEn", "signatoryMs");
        return name == null ? null : "{ name: " + name + (title == null ? "" : ", title: " + title) + " }";
    }

    /**
     * Adds a course to a programme, or writes over the one of its code.
     *
     * @param outcomes a line each, such as {@code CLO1: Weld plate}
     */
    static String course(String yaml, String programme, String code, String title, String credits, String outcomes) {
        if (!CODE.matcher(code.strip()).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is no code of a course.");
        }
        String shown = outcomes.lines()
                .filter(line -> !line.isBlank())
                .map(InstitutionWriting::outcome)
                .collect(Collectors.joining(", ", "{ ", " }"));
        if (!WHOLE.matcher(credits.strip()).matches()) {
            throw new RuleWriting.NotANumber(credits);
        }
        String value = "{ title: %s, credits: %s%s }"
                .formatted(quoted(title), credits.strip(), outcomes.isBlank() ? "" : ", outcomes: " + shown);
        YamlEdit edit = YamlEdit.of(yaml);
        if (edit.get("programmes", programme, "courses").isEmpty()) {
            edit = edit.put("{ }", "programmes", programme, "courses");
        }
        return edit.put(value, "programmes", programme, "courses", code.strip()).text();
    }

    private static String outcome(String line) {
        int colon = line.indexOf(':');
        String id = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!CODE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Write an outcome a line, its id first, such as \"CLO1: Weld plate\"; not \"" + line + "\".");
        }
        return id + ": " + quoted(line.substring(colon + 1));
    }
}
