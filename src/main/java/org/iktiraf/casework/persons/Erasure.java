package org.iktiraf.casework.persons;

import java.util.regex.Pattern;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * That somebody erases the person of a case.
 *
 * @param by user name, {@code learner}, or {@code retention}
 * @param reference where the request is filed; null where it is filed nowhere
 */
public record Erasure(String by, Ground ground, @Nullable String reference) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9./-]{1,40}");

    public Erasure {
        if (reference != null && !isReference(reference)) {
            throw new IllegalArgumentException("not a reference: it stays when the person is erased");
        }
    }

    /** Short, and without spaces, so that nobody writes there who the person was. */
    public static boolean isReference(String word) {
        return REFERENCE.matcher(word).matches();
    }

    Act act() {
        Act act = Act.of(by, StepKind.PERSON_ERASED).about("ground", ground.name());
        return reference == null ? act : act.about("reference", reference);
    }
}
