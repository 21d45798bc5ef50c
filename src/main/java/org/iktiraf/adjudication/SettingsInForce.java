package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;

/** The figures and readings of one entry on a day: what a notice uses, which has no finding to say so. */
public final class SettingsInForce {

    private SettingsInForce() {}

    /** By the local name of the entry; none where the edition has no such entry. */
    public static List<SettingUsed> of(Edition edition, Rulebook rulebook, LocalDate on, String entry) {
        return Binding.of(edition, rulebook, on).draft().used(entry);
    }
}
