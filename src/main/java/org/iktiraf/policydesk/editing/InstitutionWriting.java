package org.iktiraf.policydesk.editing;

import static org.iktiraf.policydesk.editing.RuleWriting.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Course;
import org.jspecify.annotations.Nullable;

/** What forms write into an institution's {@code programmes.yaml}. */
final class InstitutionWriting {

    private static final String INSTITUTION = "institution";
    private static final String PROFILE = "profile";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern SOME = Pattern.compile("(?s).+");
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
            throw new Slip(field, Slip.Reason.DAYS, value);
        }
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String signatory(Map<String, String> form) {
        String name = words(form, "signatory");
        String title = both(form, "signatoryEn", "signatoryMs");
        return name == null ? null : "{ name: " + name + (title == null ? "" : ", title: " + title) + " }";
    }

    /**
     * Adds a course to a programme, or writes over the title, credits and outcomes of the one of its code; whatever else is
     * stated of that one, such as its kind, stays.
     *
     * @param form the fields {@code programme}, {@code code}, {@code title}, {@code credits} and {@code outcomes}, a line
     *     each, such as {@code CLO1: Weld plate}
     */
    static String course(String yaml, Map<String, String> form) {
        String programme = form.getOrDefault("programme", "");
        YamlEdit edit = YamlEdit.of(yaml);
        boolean there = edit.get("programmes", programme, "courses", code(form)).isPresent();
        slips(form, there).stream().findFirst().ifPresent(slip -> {
            throw slip;
        });
        return there ? changed(edit, programme, form) : added(edit, programme, form);
    }

    private static String added(YamlEdit edit, String programme, Map<String, String> form) {
        String outcomes = outcomes(form);
        String course = "{ title: %s, credits: %s%s }"
                .formatted(title(form), credits(form), outcomes.isEmpty() ? "" : ", outcomes: { " + outcomes + " }");
        return edit.begin(course, "programmes", programme, "courses", code(form))
                .text();
    }

    private static String changed(YamlEdit there, String programme, Map<String, String> form) {
        String code = code(form);
        String outcomes = outcomes(form);
        YamlEdit edit = there.put(title(form), "programmes", programme, "courses", code, "title")
                .put(credits(form), "programmes", programme, "courses", code, "credits");
        return (outcomes.isEmpty()
                        ? edit.remove("programmes", programme, "courses", code, "outcomes")
                        : edit.put("{ " + outcomes + " }", "programmes", programme, "courses", code, "outcomes"))
                .text();
    }

    /**
     * What of a course's form cannot be written.
     *
     * @param there whether there is a course of its code, which may then be of any characters
     */
    static List<Slip> slips(Map<String, String> form, boolean there) {
        List<Slip> slips = new ArrayList<>();
        List<Consumer<Map<String, String>>> checks = List.of(
                there ? InstitutionWriting::code : all -> matching(all, "code", CODE, Slip.Reason.CODE),
                InstitutionWriting::title,
                InstitutionWriting::credits,
                InstitutionWriting::outcomes);
        for (Consumer<Map<String, String>> check : checks) {
            try {
                check.accept(form);
            } catch (Slip slip) {
                slips.add(slip);
            }
        }
        return slips;
    }

    private static String code(Map<String, String> form) {
        return form.getOrDefault("code", "").strip();
    }

    private static String title(Map<String, String> form) {
        return quoted(matching(form, "title", SOME, Slip.Reason.MISSING));
    }

    private static String credits(Map<String, String> form) {
        return matching(form, "credits", WHOLE, Slip.Reason.CREDITS);
    }

    /** A course as the fields of its form. */
    static Map<String, String> form(String programme, Course course) {
        String outcomes = course.outcomes().stream()
                .map(outcome -> outcome.code() + ": " + outcome.text())
                .collect(Collectors.joining("\n"));
        return Map.of(
                "programme",
                programme,
                "code",
                course.code(),
                "title",
                course.title(),
                "credits",
                String.valueOf(course.credits()),
                "outcomes",
                outcomes);
    }

    private static String matching(Map<String, String> form, String field, Pattern wanted, Slip.Reason reason) {
        String value = form.getOrDefault(field, "").strip();
        if (!wanted.matcher(value).matches()) {
            throw new Slip(field, reason, value);
        }
        return value;
    }

    private static String outcomes(Map<String, String> form) {
        return form.getOrDefault("outcomes", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(InstitutionWriting::outcome)
                .collect(Collectors.joining(", "));
    }

    private static String outcome(String line) {
        int colon = line.indexOf(':');
        String id = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!CODE.matcher(id).matches()) {
            throw new Slip("outcomes", Slip.Reason.OUTCOME, line.strip());
        }
        return id + ": " + quoted(line.substring(colon + 1));
    }
}
