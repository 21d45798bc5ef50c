package org.iktiraf.policydesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it binds, whole: with what an institution restates laid over what its authority decided.
 *
 * @param edition hash of its text
 * @param inForceFrom null where nobody has published the day
 * @param follows the policy that it restates, null where it stands on its own
 */
record PolicyShown(
        String slug,
        Text title,
        String authority,
        String edition,
        @Nullable LocalDate inForceFrom,
        @Nullable String follows,
        Set<String> leavesOut,
        Set<String> reads,
        List<Source> sources,
        List<EntryShown> entries) {

    static PolicyShown of(Edition edition) {
        Policy policy = edition.policy();
        return new PolicyShown(
                edition.slug(),
                policy.title(),
                policy.authority(),
                edition.hash(),
                policy.inForceFrom(),
                policy.follows(),
                policy.leavesOut(),
                policy.reads(),
                List.copyOf(policy.sources().values()),
                policy.entries().values().stream()
                        .map(entry -> EntryShown.of(entry, policy.sources()))
                        .toList());
    }
}
