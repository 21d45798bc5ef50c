package org.iktiraf.policydesk;

import java.time.LocalDate;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * A policy in a list.
 *
 * @param inForceFrom null where nobody has published the day
 * @param follows the policy that it restates, null where it stands on its own
 * @param entries how many rules it has
 * @param edition hash of its text
 */
record PolicyInShort(
        String slug,
        Text title,
        String authority,
        @Nullable LocalDate inForceFrom,
        @Nullable String follows,
        int entries,
        String edition,
        String href) {

    static PolicyInShort of(Edition edition) {
        Policy policy = edition.policy();
        return new PolicyInShort(
                edition.slug(),
                policy.title(),
                policy.authority(),
                policy.inForceFrom(),
                policy.follows(),
                policy.entries().size(),
                edition.hash(),
                "/api/policies/" + edition.slug());
    }
}
