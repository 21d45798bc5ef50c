package org.iktiraf.adjudication.drools;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.iktiraf.policy.Fault;
import org.kie.api.builder.Message;

/** The engine's errors in words for policy staff: the author's line, and no generated source. */
final class EngineErrors {

    private static final Pattern CODES = Pattern.compile("\\[ERR \\d+]|Line \\d+:\\d+");
    private static final Pattern QUALIFIERS =
            Pattern.compile("\\b(class )?([a-z]\\w*\\.)+(?=[A-Z])|\\b[A-Z]\\w*[.$](?=[A-Z]\\w*[a-z])");
    private static final String SOURCE = "Java source of";

    private EngineErrors() {}

    static Fault unreadable(String file, DroolsError error) {
        int line = Arrays.stream(error.getLines())
                .filter(each -> each > 0)
                .findFirst()
                .orElse(1);
        var message =
                CODES.matcher(String.valueOf(error.getMessage())).replaceAll("").strip();
        return new Fault(
                file,
                line,
                "The rule cannot be read here (" + message + "). Look for a missing bracket, comma, 'then' or 'end'.");
    }

    /** What the build reported; where it names no line of the author's, the line given. */
    static List<Fault> built(String file, int line, List<Message> messages) {
        return messages.stream()
                .filter(each -> !each.getText().startsWith(SOURCE))
                .map(each -> new Fault(file, isAuthors(each) ? each.getLine() : line, sentence(each.getText())))
                .distinct()
                .toList();
    }

    static Fault thrown(String file, int line, Throwable error) {
        return error instanceof StackOverflowError
                ? new Fault(file, line, "This rule is too deep to be built. Split it in two.")
                : new Fault(file, line, sentence(String.valueOf(error.getMessage())));
    }

    private static boolean isAuthors(Message message) {
        return message.getLine() > 0 && String.valueOf(message.getPath()).endsWith(".drl");
    }

    private static String sentence(String raw) {
        var first = raw.lines().findFirst().orElse("");
        return "The rule cannot be built: "
                + QUALIFIERS.matcher(first).replaceAll("").strip()
                + ". Compare only values of the same kind, and ask each fact only for what it has.";
    }
}
