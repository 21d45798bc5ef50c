package org.iktiraf.adjudication.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.iktiraf.policy.Fault;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The text of a rules file without its comments, line for line: what the guard reads is to the letter what is built, so
 * no comment can mean one thing to the one and another to the other.
 */
record RuleText(String file, String text) {

    static RuleText of(String file, String drl) {
        return new RuleText(
                file, drl.lines().map(RuleText::withoutComment).collect(Collectors.joining("\n", "", "\n")));
    }

    List<Token> tokens() {
        return Token.read(text, 1);
    }

    String source(RuleWords words) {
        return words.prelude() + text;
    }

    /** The engine's own reading, at the language level that the builder uses; empty where it cannot be read at all. */
    PackageDescr parse(String prelude, List<Fault> faults) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(true, prelude + text);
            parser.getErrors().forEach(error -> faults.add(EngineErrors.unreadable(file, error)));
            return parsed == null ? new PackageDescr() : parsed;
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            faults.add(new Fault(file, 1, "These rules cannot be read. Start again from a rule that was published."));
            return new PackageDescr();
        }
    }

    /** Each rule alone, on the lines that it has in the file. */
    List<Apart> apart(String prelude) {
        var starts = parse(prelude, new ArrayList<>()).getRules().stream()
                .map(BaseDescr::getLine)
                .toList();
        var lines = text.lines().toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> {
                    int from = starts.get(i);
                    int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size() + 1;
                    var alone = String.join("\n", lines.subList(from - 1, to - 1));
                    return new Apart(new RuleText(file, "\n".repeat(from - 1) + alone + "\n"), from);
                })
                .toList();
    }

    record Apart(RuleText text, int line) {}

    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.startsWith("//", i)) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
