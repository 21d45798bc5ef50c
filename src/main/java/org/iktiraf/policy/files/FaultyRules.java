package org.iktiraf.policy.files;

import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;

/** Rules that cannot be published as they stand; holds everything that is wrong with them, not only the first. */
public final class FaultyRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyRules(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of files and lines; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
