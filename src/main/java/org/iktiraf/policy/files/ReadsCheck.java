package org.iktiraf.policy.files;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.policy.Entry;

/** What a policy reads of another exists, and cannot be taken for something of its own. */
final class ReadsCheck {

    private ReadsCheck() {}

    static void check(Checked checked) {
        Set<String> taken = new HashSet<>(checked.policy().entries().keySet());
        for (String read : checked.policy().reads()) {
            FullName name = FullName.of(read);
            Place at = checked.fields().at("reads");
            if (entry(checked.reading(), name).isEmpty()) {
                checked.fault(at, "There is no rule \"%s\" to read.".formatted(read));
            } else if (!taken.add(name.rule())) {
                checked.fault(at, "\"%s\" could be taken for another rule named %s here.".formatted(read, name.rule()));
            }
        }
    }

    static Optional<Entry> entry(FolderRead reading, FullName name) {
        return Optional.ofNullable(reading.policies.get(name.policy()))
                .map(policy -> policy.entries().get(name.rule()));
    }
}
