package org.iktiraf.adjudication.drools;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;

/** What stands between 'then' and 'end' of one rule, and the line on which it starts. */
record Consequence(String text, int firstLine) {

    private static final ParserConfiguration PLAIN = new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
            .setAttributeComments(false);

    static Consequence of(RuleDescr rule, String source) {
        var text = String.valueOf(rule.getConsequence());
        int then = startOfLine(source, rule.getConsequenceLine());
        int start = text.isBlank() ? -1 : source.indexOf(text.strip(), then);
        int before = (int) source.substring(0, Math.max(0, start))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new Consequence(text.strip(), start < 0 ? Math.max(1, rule.getConsequenceLine()) : before + 1);
    }

    /** The statements, where the text is a list of Java statements and nothing else. */
    Optional<BlockStmt> parse() {
        var result = new JavaParser(PLAIN).parseBlock("{" + text + "\n}");
        return result.isSuccessful() ? result.getResult() : Optional.empty();
    }

    /** The line in the author's file. */
    int line(Node node) {
        return firstLine + node.getBegin().map(position -> position.line - 1).orElse(0);
    }

    private static int startOfLine(String source, int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = source.indexOf('\n', at) + 1;
        }
        return Math.max(0, at);
    }
}
