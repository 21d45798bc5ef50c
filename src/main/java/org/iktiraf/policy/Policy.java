package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy as its {@code policy.yaml} states it.
 *
 * @param slug path under {@code rules/}, such as {@code mqa/apel-c}
 * @param inForceFrom first day, null where nobody has published it: the policy then answers on every day and says so
 * @param follows slug of the policy that this one restates, null where it stands on its own
 * @param bindsEvery whether it binds every programme of every institution, unless one restates it
 * @param leavesOut names of the followed policy's entries that do not bind here
 * @param reads full names of other policies' entries whose figures and readings these rules read
 */
public record Policy(
        String slug,
        Text title,
        String authority,
        Map<String, Source> sources,
        @Nullable LocalDate inForceFrom,
        @Nullable String follows,
        boolean bindsEvery,
        Set<String> leavesOut,
        Set<String> reads,
        Map<String, Entry> entries) {

    public Policy {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        leavesOut = Collections.unmodifiableSet(new LinkedHashSet<>(leavesOut));
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Whether the policy answers on a day. */
    public boolean inForce(LocalDate day) {
        return inForceFrom == null || !day.isBefore(inForceFrom);
    }
}
