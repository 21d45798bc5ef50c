package org.iktiraf.portfolio.intake.json;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as words of a vocabulary, and as what is left of them when only letters and digits count. */
public final class Slugs {

    private static final int LONGEST = 64;

    private Slugs() {}

    /** Such as {@code artefact-assessment}; empty where nothing of a text can be written so. */
    public static String of(String text) {
        String slug = plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.substring(0, Math.min(LONGEST, slug.length()));
    }

    /** Equal for texts that differ only in case, spaces, punctuation and diacritics. */
    public static String key(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
