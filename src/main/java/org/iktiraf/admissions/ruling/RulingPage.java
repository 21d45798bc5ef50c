package org.iktiraf.admissions.ruling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Warning;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sees where a case is decided, in one language.
 *
 * @param earlier rulings, the oldest first; the last is the one that stands
 * @param open whether the case can be decided, or will be once nothing waits
 */
record RulingPage(
        Case of,
        boolean malay,
        Explained decision,
        List<LineShown> lines,
        List<OverrideShown> overrides,
        List<Warning> warnings,
        List<Ruling> earlier,
        boolean open) {

    static boolean isMalay(Locale locale) {
        return locale.getLanguage().equals("ms");
    }

    public String in(@Nullable Text text) {
        return text == null ? "" : malay ? text.ms() : text.en();
    }

    public @Nullable Ruling ruling() {
        return earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    }

    public boolean isDecided() {
        return of.state() == CaseState.DECIDED;
    }

    public boolean isWaiting() {
        return overrides.stream().anyMatch(shown -> shown.one().waits());
    }

    public BigDecimal granted() {
        return decision.ledger().granted();
    }

    /** The name of a line by its id, for warnings. */
    public String named(String line) {
        return lines.stream()
                .filter(one -> one.line().line().equals(line) && !one.isAccess())
                .map(LineShown::course)
                .findFirst()
                .orElse(line);
    }
}
