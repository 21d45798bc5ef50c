package org.iktiraf.policy.files;

import java.util.List;
import org.iktiraf.policy.Fault;

/** Whether rules that read well are also well kept. */
final class WellKept {

    private WellKept() {}

    static List<Fault> faults(Reading reading) {
        return List.of();
    }
}
