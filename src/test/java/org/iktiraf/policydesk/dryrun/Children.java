package org.iktiraf.policydesk.dryrun;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The processes that this one has started. */
final class Children {

    private Children() {}

    static List<ProcessHandle> now() {
        return ProcessHandle.current().children().toList();
    }

    /** Waits for one that was not there before. */
    static ProcessHandle since(List<ProcessHandle> before) {
        Optional<ProcessHandle> started = Optional.empty();
        while (started.isEmpty()) {
            LockSupport.parkNanos(5_000_000);
            started = ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .findAny();
        }
        return started.get();
    }
}
