package org.iktiraf.policydesk.editing;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.iktiraf.policydesk.editing.RuleWriting.quoted;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;
import org.jspecify.annotations.Nullable;

/** Writes a programme into an institution's {@code programmes.yaml}; what its form leaves as it was is not written anew. */
final class ProgrammeWriting {

    /** The words of each field that has fixed ones. */
    static final Map<String, List<String>> WORDS = Map.of(
            "accreditation", List.of("none", "provisional", "full"),
            "mode", List.of("coursework", "mixed", "research"),
            "kind", List.of("standard", "executive"));

    private static final String PROGRAMMES = "programmes";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,29}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    /** Fields with the keys that they are written under, in the order of a new programme. */
    private static final List<Map.Entry<String, String>> KEYS = List.of(
            entry("title", "title"),
            entry("level", "level"),
            entry("graduating", "graduating credits"),
            entry("coursework", "coursework credits"),
            entry("mpu", "mpu credits"),
            entry("accreditation", "accreditation"),
            entry("mode", "mode"),
            entry("field", "field"),
            entry("kind", "kind"),
            entry("semesters", "semesters"),
            entry("policies", "policies"));

    private final Rulebook rulebook;
    private final Map<String, String> form;

    ProgrammeWriting(Rulebook rulebook, Map<String, String> form) {
        this.rulebook = rulebook;
        this.form = form;
    }

    /**
     * A programme as the fields of its form.
     *
     * @param yaml in which it stands: policies are its own only where it states them there
     */
    static Map<String, String> form(Programme programme, String yaml) {
        Map<String, String> form = new TreeMap<>();
        form.put("code", programme.code());
        form.put("title", programme.title());
        form.put("level", programme.level());
        form.put("graduating", String.valueOf(programme.graduatingCredits()));
        form.put("coursework", said(programme.courseworkCredits()));
        form.put("mpu", said(programme.mpuCredits()));
        form.put("accreditation", said(programme.accreditation()));
        form.put("mode", said(programme.mode()));
        form.put("field", said(programme.field()));
        form.put("kind", programme.kind());
        form.put("semesters", said(programme.semesters()));
        boolean own =
                YamlEdit.of(yaml).get(PROGRAMMES, programme.code(), "policies").isPresent();
        form.put("policies", own ? String.join("\n", programme.policies()) : "");
        return form;
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** @param was the programme that is changed; null where one is added */
    String over(String yaml, @Nullable Programme was) {
        Map<String, String> before = was == null ? Map.of() : form(was, yaml);
        YamlEdit edit = YamlEdit.of(yaml);
        String code = was == null ? free(edit) : was.code();
        for (Map.Entry<String, String> key : KEYS) {
            String value = written(key.getKey());
            if (!word(key.getKey()).equals(before.getOrDefault(key.getKey(), ""))) {
                edit = value.isEmpty()
                        ? edit.remove(PROGRAMMES, code, key.getValue())
                        : edit.begin(value, PROGRAMMES, code, key.getValue());
            }
        }
        return edit.text();
    }

    private String free(YamlEdit edit) {
        String code = word("code");
        require(CODE.matcher(code).matches(), "code", Slip.Reason.CODE);
        require(edit.get(PROGRAMMES, code).isEmpty(), "code", Slip.Reason.EXISTS);
        return code;
    }

    /** A field's value as YAML; empty where nothing is to be stated. */
    private String written(String field) {
        String value = word(field);
        return switch (field) {
            case "title" -> {
                require(!value.isEmpty(), field, Slip.Reason.MISSING);
                yield quoted(value);
            }
            case "level" -> {
                require(rulebook.vocabulary().levels().containsKey(value), field, Slip.Reason.MISSING);
                yield value;
            }
            case "graduating" -> {
                require(WHOLE.matcher(value).matches(), field, Slip.Reason.CREDITS);
                yield value;
            }
            case "field" -> value.isEmpty() ? "" : quoted(value);
            case "policies" -> policies(value);
            default -> ifAny(field, value);
        };
    }

    private String ifAny(String field, String value) {
        List<String> words = WORDS.get(field);
        require(
                value.isEmpty() || (words == null ? WHOLE.matcher(value).matches() : words.contains(value)),
                field,
                words == null ? Slip.Reason.CREDITS : Slip.Reason.MISSING);
        return value;
    }

    private String policies(String lines) {
        List<String> slugs =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String slug : slugs) {
            if (rulebook.edition(slug).isEmpty()) {
                throw new Slip("policies", Slip.Reason.POLICY, slug);
            }
        }
        return slugs.isEmpty() ? "" : slugs.stream().collect(joining(", ", "[ ", " ]"));
    }

    private void require(boolean holds, String field, Slip.Reason reason) {
        if (!holds) {
            throw new Slip(field, reason, word(field));
        }
    }

    private String word(String field) {
        return form.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }
}
