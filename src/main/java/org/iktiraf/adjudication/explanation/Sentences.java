package org.iktiraf.adjudication.explanation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Text;
import org.iktiraf.policy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Renders a finding's sentence, in English and Malay, from the edition's text and the finding's values. */
final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final Vocabulary vocabulary;

    Sentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Text render(Entry entry, Finding finding) {
        return new Text(
                fill(entry.says().en(), words(entry, finding, Tongue.EN)),
                fill(entry.says().ms(), words(entry, finding, Tongue.MS)));
    }

    /** A notice's own sentence, with the figures and readings in force. */
    Text render(Entry entry, List<SettingUsed> settings) {
        return new Text(
                fill(entry.says().en(), words(settings, Tongue.EN)),
                fill(entry.says().ms(), words(settings, Tongue.MS)));
    }

    private static String fill(String template, Map<String, String> words) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(match -> {
            String word = words.get(match.group(1));
            if (word == null) {
                throw new IllegalStateException("Nothing fills {" + match.group(1) + "} in: " + template);
            }
            return Matcher.quoteReplacement(word);
        });
    }

    private Map<String, String> words(Entry entry, Finding finding, Tongue tongue) {
        Map<String, String> words = words(finding.settings(), tongue);
        finding.subject()
                .words()
                .forEach((name, word) -> words.put(name, name.equals("level") ? level(word, tongue) : word));
        words.put(
                "required", finding.required() == null ? tongue.notPublished : show(finding.required(), tongue, true));
        words.put("found", show(finding.found(), tongue, finding.complete()));
        words.put("where", finding.where());
        if (entry.currency() != null) {
            words.put("currency", entry.currency());
        }
        return words;
    }

    private Map<String, String> words(List<SettingUsed> settings, Tongue tongue) {
        Map<String, String> words = new HashMap<>();
        settings.forEach(used -> words.put(used.name(), show(used.value(), tongue, true)));
        return words;
    }

    private String level(String name, Tongue tongue) {
        return vocabulary.level(name).map(known -> tongue.of(known.title())).orElse(name);
    }

    private String show(@Nullable Object value, Tongue tongue, boolean complete) {
        if (value == null) {
            return tongue.notStated;
        }
        String shown = value instanceof Boolean yes
                ? (yes ? tongue.yes : tongue.no)
                : value instanceof BigDecimal number
                        ? number.toPlainString()
                        : value instanceof List<?> many ? list(many, tongue) : value.toString();
        return complete ? shown : tongue.knownSoFar.replace("#", shown);
    }

    private String list(List<?> many, Tongue tongue) {
        return many.isEmpty()
                ? tongue.none
                : String.join(
                        ", ",
                        many.stream().map(one -> level(one.toString(), tongue)).toList());
    }

    /** The product's own few words; policies bring theirs. */
    private enum Tongue {
        EN("yes", "no", "not stated", "not published", "none", "# (known so far)"),
        MS("ya", "tidak", "tidak dinyatakan", "tidak diterbitkan", "tiada", "# (diketahui setakat ini)");

        private final String yes;
        private final String no;
        private final String notStated;
        private final String notPublished;
        private final String none;
        private final String knownSoFar;

        Tongue(String yes, String no, String notStated, String notPublished, String none, String knownSoFar) {
            this.yes = yes;
            this.no = no;
            this.notStated = notStated;
            this.notPublished = notPublished;
            this.none = none;
            this.knownSoFar = knownSoFar;
        }

        String of(Text text) {
            return this == EN ? text.en() : text.ms();
        }
    }
}
