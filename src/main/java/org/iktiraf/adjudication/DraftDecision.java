package org.iktiraf.adjudication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.facts.Judged;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.ledger.Cap;

/**
 * The whole vocabulary of a rule's consequence, known to rules as {@code decision}: a finding about a subject, a cap, or leave
 * to share a source.
 * It gathers nothing and decides nothing.
 */
public final class DraftDecision {

    private final String policy;
    private final Map<String, String> fullNames;
    private final Map<String, List<SettingUsed>> settings;

    /**
     * @param fullNames local names of entries to full names
     * @param settings whole figures and readings in force, by the local name of their entry
     */
    public DraftDecision(String policy, Map<String, String> fullNames, Map<String, List<SettingUsed>> settings) {
        this.policy = policy;
        this.fullNames = Map.copyOf(fullNames);
        Map<String, List<SettingUsed>> unchanging = new HashMap<>();
        settings.forEach((rule, used) -> unchanging.put(rule, List.copyOf(used)));
        this.settings = Map.copyOf(unchanging);
    }

    /** Begins a finding; the comparison that follows ends it. */
    public Comparison finding(String rule, Judged about) {
        return new Comparison(fullName(rule), about.subject(), about.where(), used(rule));
    }

    /** Begins a finding about one field of a fact. */
    public Comparison finding(String rule, Judged about, String field) {
        return new Comparison(fullName(rule), about.subject(), about.where() + "." + field, used(rule));
    }

    /** Begins a limit. */
    public Cap cap(String rule) {
        return Cap.of(fullName(rule), used(rule));
    }

    /** Begins a limit up to which all claims that cite this source may share it. */
    public Cap share(String rule, Judged source) {
        return Cap.onSource(fullName(rule), source.subject(), used(rule));
    }

    private String fullName(String rule) {
        return fullNames.getOrDefault(rule, policy + "/" + rule);
    }

    List<SettingUsed> used(String rule) {
        return settings.getOrDefault(rule, List.of());
    }
}
