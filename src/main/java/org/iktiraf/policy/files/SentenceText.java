package org.iktiraf.policy.files;

import org.iktiraf.policy.Text;
import org.iktiraf.policy.files.Written.Word;

/** Reads {@code { en: "...", ms: "..." }}. */
final class SentenceText {

    private SentenceText() {}

    static Text read(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.fault(
                    fields.at(), "\"%s\" is missing: a sentence in English (en) and in Malay (ms).".formatted(key));
            return new Text("", "");
        }
        return in(fields.block(key).only("en", "ms"));
    }

    static Text in(Fields languages) {
        return new Text(in(languages, "en"), in(languages, "ms"));
    }

    private static String in(Fields languages, String language) {
        Written value = languages.value(language).orElse(null);
        if (value == null || (value instanceof Word word && word.text().isEmpty())) {
            languages.fault(
                    languages.at(language),
                    "The sentence in %s is missing.".formatted(language.equals("en") ? "English" : "Malay"));
            return "";
        }
        if (!(value instanceof Word sentence) || !sentence.quoted()) {
            languages.fault(value.at(), "Put this sentence in quotes: %s: \"...\".".formatted(language));
            return "";
        }
        return sentence.text();
    }
}
