package org.iktiraf.issuing;

import java.time.Instant;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;

/**
 * A credential that was issued, as a step of its case tells.
 *
 * @param content its name among what is sealed with the case
 * @param ruling name of what was decided
 * @param key id of the key that signed it
 */
public record Issued(String content, String ruling, String key, String language, Instant at) {

    static final String CONTENT = "content";
    static final String RULING = "ruling";
    static final String KEY = "key";
    static final String LANGUAGE = "language";

    static boolean isTold(Step step) {
        return step.kind() == StepKind.CREDENTIAL_ISSUED;
    }

    static Issued of(Step step) {
        return new Issued(step.fact(CONTENT), step.fact(RULING), step.fact(KEY), step.fact(LANGUAGE), step.at());
    }
}
