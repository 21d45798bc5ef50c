package org.iktiraf.adjudication.drools;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.iktiraf.policy.Fault;

/** Reads a rules file with suspicion before anything is built from it: what is not expressly allowed is refused. */
final class Guard {

    private static final int MOST_RULES = 200;
    private static final int MOST_FAULTS = 50;
    private static final Pattern RULE_NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Lexicon lexicon;

    Guard(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that is wrong, in the order of the lines; empty when the text may be built. */
    List<Fault> check(String file, String drl) {
        var faults = new Spelling(lexicon, file).check(drl);
        if (faults.isEmpty()) {
            var text = RuleText.of(file, drl);
            var parsed = text.parse(lexicon.words().prelude(), faults);
            if (faults.isEmpty()) {
                checkParsed(parsed, text, faults);
            }
        }
        return faults.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .limit(MOST_FAULTS)
                .toList();
    }

    /** What no check foresaw is refused too. */
    private void checkParsed(PackageDescr parsed, RuleText text, List<Fault> faults) {
        try {
            checkFile(parsed, text, faults);
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(new Fault(
                    text.file(), 1, "These rules cannot be understood. Start again from a rule that was published."));
        }
    }

    private void checkFile(PackageDescr parsed, RuleText text, List<Fault> faults) {
        if (holdsMoreThanRules(parsed)) {
            faults.add(new Fault(text.file(), 1, "A rules file holds rules only, each from 'rule' to 'end'."));
        }
        if (parsed.getRules().isEmpty() || parsed.getRules().size() > MOST_RULES) {
            faults.add(new Fault(text.file(), 1, "A rules file holds 1 to " + MOST_RULES + " rules."));
            return;
        }
        Set<String> names = new HashSet<>();
        for (var rule : parsed.getRules()) {
            if (!names.add(rule.getName())) {
                faults.add(new Fault(
                        text.file(),
                        Math.max(1, rule.getLine()),
                        "Another rule is called \"" + rule.getName() + "\" too. Give each rule a name of its own."));
            }
            checkRule(rule, new Scope(lexicon, text.file(), Math.max(1, rule.getLine()), faults), text);
        }
    }

    private boolean holdsMoreThanRules(PackageDescr parsed) {
        return !parsed.getName().equals(RuleWords.PACKAGE)
                || parsed.getUnit() != null
                || parsed.getImports().size() != lexicon.factNames().size()
                || parsed.getGlobals().size() != 1
                || Stream.<Collection<?>>of(
                                parsed.getFunctionImports(),
                                parsed.getAccumulateImports(),
                                parsed.getAttributes(),
                                parsed.getFunctions(),
                                parsed.getTypeDeclarations(),
                                parsed.getEnumDeclarations(),
                                parsed.getEntryPointDeclarations(),
                                parsed.getWindowDeclarations())
                        .anyMatch(part -> !part.isEmpty());
    }

    private void checkRule(RuleDescr rule, Scope scope, RuleText text) {
        if (!RULE_NAME.matcher(rule.getName()).matches()) {
            scope.fault("A rule's name has at most 60 small letters, figures and hyphens, and starts with a letter:"
                    + " rule \"minimum-age\".");
            return;
        }
        checkHead(rule, scope);
        new ConditionCheck(scope).check(rule.getLhs());
        new ConsequenceCheck(scope).check(Consequence.of(rule, text.source(lexicon.words())));
    }

    private static void checkHead(RuleDescr rule, Scope scope) {
        if (!rule.isRule() || rule.getParentName() != null || rule.getUnit() != null) {
            scope.fault("A rule stands alone: write rule \"" + rule.getName() + "\" and nothing else on that line.");
        }
        if (!rule.getAnnotationNames().isEmpty()) {
            scope.fault("Lines that start with @ are not allowed in a rule. Sources are cited in policy.yaml.");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            scope.fault("A rule has one 'then', without a name.");
        }
        var attributes = rule.getAttributes().values();
        if (attributes.size() != 1 || !attributes.stream().allMatch(Guard::isTheGroup)) {
            scope.fault("Under its name every rule has one line, ruleflow-group \"" + RuleWords.GROUP
                    + "\", and no other before 'when'.");
        }
    }

    private static boolean isTheGroup(AttributeDescr attribute) {
        return attribute.getName().equals("ruleflow-group")
                && attribute.getValue().equals(RuleWords.GROUP)
                && attribute.getType() == AttributeDescr.Type.STRING;
    }
}
