package org.iktiraf.adjudication;

import java.util.List;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found about one subject. It keeps values, not sentences: a sentence is rendered from the edition's text
 * when it is shown.
 *
 * @param rule full name, such as {@code mqa/apel-c/outcome-threshold}
 * @param comparison the word of the comparison, such as {@code at least}
 * @param required value required: a number, word, yes/no or list of words; null where the policy has no such figure
 * @param found value found, null where it is not known
 * @param complete false where more may exist than was found
 * @param where evidence and field
 */
public record Finding(
        String rule,
        Subject subject,
        State state,
        String comparison,
        @Nullable Object required,
        @Nullable Object found,
        boolean complete,
        String where,
        List<SettingUsed> settings)
        implements Comparable<Finding> {

    public Finding {
        settings = List.copyOf(settings);
    }

    @Override
    public int compareTo(Finding other) {
        int order = subject.compareTo(other.subject);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order == 0 ? where.compareTo(other.where) : order;
    }
}
