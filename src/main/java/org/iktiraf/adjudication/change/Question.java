package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.adjudication.facts.Subject;

/**
 * A fact that nothing states yet and that the learner may know.
 *
 * @param where evidence and field
 * @param subject one of those about which it is asked
 * @param rules full names of the rules that wait for it
 * @param credits by how many credits the total can still change with the answer
 * @param access whether the answer can still change the way in
 */
public record Question(String where, Subject subject, List<String> rules, BigDecimal credits, boolean access) {

    public Question {
        rules = List.copyOf(rules);
    }
}
