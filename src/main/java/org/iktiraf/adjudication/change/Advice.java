package org.iktiraf.adjudication.change;

import java.util.List;

/**
 * What a learner can make of an answer.
 *
 * @param remedies one for each line that is not granted
 * @param questions what to ask next, what changes most first; empty when no answer changes anything
 */
public record Advice(List<Remedy> remedies, CreditRange range, List<Question> questions) {

    public Advice {
        remedies = List.copyOf(remedies);
        questions = List.copyOf(questions);
    }
}
