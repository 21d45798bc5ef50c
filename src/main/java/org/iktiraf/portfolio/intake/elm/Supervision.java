package org.iktiraf.portfolio.intake.elm;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment was watched, as the European list words it: the two are separate.
 *
 * @param supervised null where it is not said
 * @param identityChecked null where it is not said
 */
record Supervision(@Nullable Boolean supervised, @Nullable Boolean identityChecked) {

    private static final Pattern UNWATCHED =
            Pattern.compile("\\b(?:unsupervised|not supervised|without supervision)\\b");
    private static final Pattern WATCHED = Pattern.compile("\\bsupervised\\b");
    private static final Pattern UNCHECKED = Pattern.compile("\\b(?:without|no) (?:id|identity)\\b");
    private static final Pattern CHECKED = Pattern.compile("\\b(?:with|and) (?:id|identity)\\b");

    static Supervision of(@Nullable String label) {
        String text = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return new Supervision(either(text, UNWATCHED, WATCHED), either(text, UNCHECKED, CHECKED));
    }

    private static @Nullable Boolean either(String text, Pattern no, Pattern yes) {
        return no.matcher(text).find() ? Boolean.FALSE : yes.matcher(text).find() ? Boolean.TRUE : null;
    }
}
