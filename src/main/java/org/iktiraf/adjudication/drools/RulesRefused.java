package org.iktiraf.adjudication.drools;

import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;

/** Rules that cannot be built, with everything that is wrong in them. */
final class RulesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RulesRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
