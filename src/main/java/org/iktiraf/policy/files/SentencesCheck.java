package org.iktiraf.policy.files;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Text;

/** Every word in braces stands for something, and for the same things in both languages. */
final class SentencesCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> OF_A_FINDING = Set.of(
            "required",
            "found",
            "where",
            "title",
            "level",
            "programme",
            "course",
            "outcome",
            "credential",
            "evidence",
            "part",
            "stack",
            "source",
            "institution",
            "day",
            "state");

    private SentencesCheck() {}

    static void check(Checked checked) {
        checked.eachEntry((fields, entry) -> {
            text(checked, fields.at("says"), entry.says(), entry);
            if (entry.note() != null) {
                text(checked, fields.at("note"), entry.note().text(), entry);
            }
        });
    }

    static Set<String> placeholders(Text text) {
        return in(text.en());
    }

    private static void text(Checked checked, Place at, Text text, Entry entry) {
        if (text.en().isEmpty() || text.ms().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(OF_A_FINDING);
        known.addAll(entry.figures().keySet());
        known.addAll(entry.readings().keySet());
        if (entry.part() == Part.CAP) {
            known.add("pool");
        }
        if (entry.currency() != null) {
            known.add("currency");
        }
        Set<String> unknown = in(text.en() + text.ms());
        unknown.removeAll(known);
        unknown.forEach(name -> checked.fault(
                at,
                "Nothing fills {%s}; it can be one of: %s.".formatted(name, String.join(", ", new TreeSet<>(known)))));
        if (!in(text.en()).equals(in(text.ms()))) {
            checked.fault(
                    at,
                    "English fills %s, Malay fills %s; both must fill the same."
                            .formatted(shown(in(text.en())), shown(in(text.ms()))));
        }
    }

    private static Set<String> in(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Set<String> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
