package org.iktiraf.adjudication.drools;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.iktiraf.policy.RuleLogic;
import org.iktiraf.policy.RuleLogic.Asked;
import org.iktiraf.policy.RuleLogic.Compared;
import org.iktiraf.policy.RuleOutline.Setting;
import org.jspecify.annotations.Nullable;

/** Writes each variable of one rule as what it stands for, so that its logic can be held against that of others. */
final class RuleLogicReader {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.]+)(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern WORD = Pattern.compile("\\bword\\s*(?:==|!=)\\s*\"([^\"]*)\"");

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, Set<String>> conditions = new TreeMap<>();
    private final Set<String> facts = new HashSet<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Setting> bound = new HashSet<>();

    private RuleLogicReader() {}

    static RuleLogic read(RuleDescr rule, List<MethodCallExpr> findings) {
        return new RuleLogicReader().logic(rule, findings);
    }

    private RuleLogic logic(RuleDescr rule, List<MethodCallExpr> findings) {
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            if (!(part instanceof PatternDescr pattern) || pattern.getSource() != null || !fact(pattern)) {
                return RuleLogic.UNTOLD;
            }
        }
        conditions.values().removeIf(Set::isEmpty);
        facts.forEach(fact -> conditions.putIfAbsent(fact, Set.of()));
        List<Compared> compared =
                findings.stream().flatMap(call -> compared(call).stream()).toList();
        return new RuleLogic(conditions, compared, asked, bound);
    }

    /** Whether it is the first fact of its kind; of two of one kind it cannot be told which is which. */
    private boolean fact(PatternDescr pattern) {
        Setting setting = RuleReader.setting(pattern).orElse(null);
        String kind = pattern.getObjectType();
        String name = setting == null
                ? kind
                : (kind.equals("Figure") ? "figure " : "reading ") + setting.rule() + "/" + setting.name();
        if (conditions.containsKey(name)) {
            return false;
        }
        if (setting == null) {
            facts.add(name);
        }
        Set<String> asks = new HashSet<>();
        conditions.put(name, asks);
        if (pattern.getIdentifier() != null) {
            variables.put(pattern.getIdentifier(), name);
        }
        RuleReader.expressions(pattern)
                .filter(text -> setting == null || !text.matches("(?s)\\s*(rule|name)\\s*==\\s*\"[^\"]*\"\\s*"))
                .forEach(text -> constraint(name, setting, text, asks));
        if (setting != null && pattern.getIdentifier() != null) {
            bound.add(setting);
        }
        return true;
    }

    private void constraint(String fact, @Nullable Setting setting, String text, Set<String> asks) {
        Matcher binding = BINDING.matcher(text.strip());
        String rest = text;
        if (binding.matches()) {
            boolean value = setting != null && binding.group(2).equals("value");
            variables.put(binding.group(1), value ? fact : fact + "." + binding.group(2));
            rest = binding.group(3).isBlank() ? "" : binding.group(2) + binding.group(3);
        }
        if (setting != null && (binding.matches() || text.contains("means") || text.contains("$"))) {
            bound.add(setting);
        }
        if (!rest.isBlank()) {
            asks.add(plain(rest));
        }
        if (setting != null) {
            WORD.matcher(text).results().forEach(word -> asked.add(new Asked(setting, word.group(1))));
        }
    }

    private Optional<Compared> compared(MethodCallExpr finding) {
        return finding.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr call
                        && finding.getArguments().size() == 2
                        && !call.getArguments().isEmpty())
                .map(parent -> {
                    MethodCallExpr call = (MethodCallExpr) parent;
                    List<String> arguments = call.getArguments().stream()
                            .map(Expression::toString)
                            .map(this::plain)
                            .toList();
                    return new Compared(
                            plain(finding.getArgument(1).toString()),
                            call.getNameAsString(),
                            arguments.get(0),
                            arguments.subList(1, arguments.size()));
                });
    }

    private String plain(String text) {
        return VARIABLE.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll(variable ->
                        Matcher.quoteReplacement(variables.getOrDefault(variable.group(), variable.group())));
    }
}
