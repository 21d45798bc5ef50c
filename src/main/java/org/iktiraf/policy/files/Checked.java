package org.iktiraf.policy.files;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;

/** One policy under the checks, and what stands around it. */
record Checked(FolderRead reading, PolicyFile file, Faults faults) {

    Policy policy() {
        return Objects.requireNonNull(reading.policies.get(file.slug()));
    }

    Optional<Policy> followed() {
        return Optional.ofNullable(file.follows()).map(reading.policies::get);
    }

    void eachEntry(BiConsumer<Fields, Entry> check) {
        policy().entries().forEach((name, entry) -> check.accept(fields("rules", name), entry));
    }

    /** The fields that bind under a path of keys. */
    Fields fields(String... path) {
        Fields fields = Fields.of(file.binding(), new Faults());
        for (String key : path) {
            fields = fields.block(key);
        }
        return fields;
    }

    /** Whether the policy's own file writes something under a path of keys. */
    boolean writes(String... path) {
        Written written = file.own();
        for (String key : path) {
            Pair pair = written instanceof Block block ? block.pairs().get(key) : null;
            if (pair == null) {
                return false;
            }
            written = pair.value();
        }
        return true;
    }

    void fault(Place at, String message) {
        faults.add(at, message);
    }
}
