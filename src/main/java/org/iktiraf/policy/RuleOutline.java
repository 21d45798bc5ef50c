package org.iktiraf.policy;

import java.util.List;

/**
 * What one rule of a rules file reads and says, as plain data, so that it can be held against the policy's entries
 * without reading rules again. Names are local to the policy, in the order of the text; nothing is null.
 *
 * @param line the rule's first line in its file, counted from 1
 * @param figures the figures that the conditions name by two literals
 * @param readings the readings that the conditions name by two literals
 * @param findings the rules for which a finding is made
 * @param caps the rules for which a limit is declared, or leave to share a source up to one
 * @param fields for findings about one field: the field as written and the accessor whose value is compared
 * @param logic what it asks and compares
 */
public record RuleOutline(
        String name,
        int line,
        List<Setting> figures,
        List<Setting> readings,
        List<String> findings,
        List<String> caps,
        List<FieldRead> fields,
        RuleLogic logic) {

    public RuleOutline {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
        caps = List.copyOf(caps);
        fields = List.copyOf(fields);
    }

    /** An outline without its logic. */
    public RuleOutline(
            String name,
            int line,
            List<Setting> figures,
            List<Setting> readings,
            List<String> findings,
            List<String> caps,
            List<FieldRead> fields) {
        this(name, line, figures, readings, findings, caps, fields, RuleLogic.UNTOLD);
    }

    /** A figure or a reading, by the rule whose entry holds it and its own name there. */
    public record Setting(String rule, String name) {}

    /** The field that a finding cites, and the accessor whose value the finding compares. */
    public record FieldRead(String field, String accessor) {}
}
