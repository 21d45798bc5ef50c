package org.iktiraf.casework;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.StoredEdition;
import org.iktiraf.portfolio.ContentName;

/**
 * All rules as they stood at one moment, ready to decide by.
 *
 * @param hash names the text of all files together
 * @param files text by path
 */
public record RulesOfMoment(Rulebook rulebook, String hash, Map<String, String> files) {

    private static final String SLUG = "rules";

    public RulesOfMoment {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static RulesOfMoment of(Rulebook rulebook, Map<String, String> files) {
        return new RulesOfMoment(rulebook, hash(files), files);
    }

    StoredEdition toStore() {
        return new StoredEdition(SLUG, hash, files);
    }

    static StoredEdition toStore(Map<String, String> files) {
        return new StoredEdition(SLUG, hash(files), files);
    }

    /** The name of the text of all files together. */
    public static String hash(Map<String, String> files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, text) -> all.append(path)
                        .append('\0')
                        .append(text.length())
                        .append('\0')
                        .append(text));
        return ContentName.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
