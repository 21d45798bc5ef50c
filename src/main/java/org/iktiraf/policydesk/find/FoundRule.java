package org.iktiraf.policydesk.find;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.files.SettingWords;

/** A rule where it is written. */
record FoundRule(Policy policy, Entry entry) {

    public String sentence(String language) {
        return language.equals("ms") ? entry.says().ms() : entry.says().en();
    }

    /** Figures and readings in words. */
    public String figures() {
        return SettingWords.of(entry);
    }

    /** Whether each of some words, in small letters, stands somewhere in it. */
    boolean holds(String[] words) {
        String text = text().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private String text() {
        String cites = entry.cites().stream().map(this::cited).collect(Collectors.joining(" "));
        return String.join(
                " ",
                entry.fullName(),
                policy.title().en(),
                policy.title().ms(),
                entry.says().en(),
                entry.says().ms(),
                figures(),
                cites);
    }

    private String cited(Citation citation) {
        Source source = policy.sources().get(citation.source());
        return citation.source()
                + (citation.place() == null ? "" : " " + citation.place())
                + (source == null ? "" : " " + source.title() + " " + source.href());
    }
}
