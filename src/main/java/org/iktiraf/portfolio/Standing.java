package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of the learner's record here that a policy asks for, such as a grade point average or the credits earned so far.
 *
 * @param name the word by which policies ask, such as {@code gpa} or {@code credits-earned}
 */
public record Standing(
        String id, @Nullable String name, @Nullable BigDecimal amount) {

    public Standing {
        Objects.requireNonNull(id);
    }
}
