package org.iktiraf.adjudication.drools;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Invisible;

/** The first reading of a rules file: its characters, words and numbers, before anything tries to understand it. */
final class Spelling {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_BRACKETS = 12;
    private static final int MOST_WORDS = 20_000;
    private static final int MOST_WORDS_ON_END = 200;
    private static final Set<String> NUMBERS = Set.of("0", "1", "100");
    private static final Pattern NAME_LIKE = Pattern.compile("[\\p{L}][\\p{L}\\p{N} .,:_()/+&-]{0,99}");
    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\w$-])(agenda-group|activation-group|auto-focus|lock-on-active|no-loop|date-effective|date-expires|entry-point)(?![\\w-])");

    private static final String SUMS =
            "Sums, counts and lists are prepared before the rules run: ask for the fact that carries them.";
    private static final String ONLY_FINDS =
            "A rule only finds: write insert( decision.finding(...) ) or insert( decision.cap(...) ).";
    private static final String ONLY_ATTRIBUTE =
            "The only line between a rule's name and 'when' is ruleflow-group \"requirements\".";
    private static final String ONLY_RULES = "A rules file holds rules only, each from 'rule' to 'end'.";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            entry("accumulate", SUMS),
            entry("acc", SUMS),
            entry("collect", SUMS),
            entry("groupby", SUMS),
            entry("forall", "Write not( ... ) with the opposite condition instead."),
            entry("from", SUMS),
            entry("eval", "Write the comparison inside the brackets of the fact it is about."),
            entry("matches", "Compare with ==, or with in ( ... )."),
            entry("modify", ONLY_FINDS),
            entry("update", ONLY_FINDS),
            entry("delete", ONLY_FINDS),
            entry("retract", ONLY_FINDS),
            entry("insertLogical", ONLY_FINDS),
            entry("new", ONLY_FINDS),
            entry("salience", ONLY_ATTRIBUTE + " Rules have no order: each speaks for itself."),
            entry("dialect", ONLY_ATTRIBUTE),
            entry("timer", ONLY_ATTRIBUTE),
            entry("enabled", ONLY_ATTRIBUTE),
            entry("duration", ONLY_ATTRIBUTE),
            entry("calendars", ONLY_ATTRIBUTE),
            entry("extends", ONLY_ATTRIBUTE),
            entry("function", ONLY_RULES),
            entry("query", ONLY_RULES),
            entry("declare", ONLY_RULES),
            entry("import", ONLY_RULES),
            entry("package", ONLY_RULES),
            entry("global", ONLY_RULES),
            entry("unit", ONLY_RULES),
            entry("class", ONLY_FINDS));

    private final Lexicon lexicon;
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Spelling(Lexicon lexicon, String file) {
        this.lexicon = lexicon;
        this.file = file;
    }

    List<Fault> check(String drl) {
        if (drl.length() > MOST_CHARACTERS) {
            fault(1, "The file is longer than " + MOST_CHARACTERS + " characters. Split the policy in two.");
            return faults;
        }
        var raw = drl.split("\n", -1);
        for (int i = 0; i < raw.length; i++) {
            checkCharacters(raw[i], i + 1);
        }
        return faults.isEmpty() ? checkWords(RuleText.of(file, drl)) : faults;
    }

    private void checkCharacters(String line, int number) {
        var text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (text.indexOf('\\') >= 0) {
            fault(number, "A backslash is not allowed, not even in a comment. Leave it out.");
        }
        if (text.contains("/*") || text.contains("*/")) {
            fault(number, "Start a comment with // ; the form /* ... */ is not allowed.");
        }
        if (Invisible.in(text)) {
            fault(number, "There is an invisible character in this line. Type the line again.");
        }
    }

    private List<Fault> checkWords(RuleText text) {
        checkHyphened(text.text());
        var tokens = text.tokens();
        if (!checkLengths(tokens)) {
            return faults;
        }
        String before = "";
        for (var token : tokens) {
            check(token, before);
            before = token.text();
        }
        return faults;
    }

    /** What is too long or too deep is not read any further: the time that a parser takes grows faster than the text. */
    private boolean checkLengths(List<Token> tokens) {
        int depth = 0;
        int onEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            onEnd = token.is(",") || token.is(";") ? 0 : onEnd + 1;
            if (depth > MOST_BRACKETS) {
                return refuse(token, "More than " + MOST_BRACKETS + " brackets are open here. Split the rule.");
            }
            if (onEnd > MOST_WORDS_ON_END) {
                return refuse(token, "This goes on for too long without a comma or a semicolon. Split the rule.");
            }
            if (i == MOST_WORDS) {
                return refuse(token, "The file has more than " + MOST_WORDS + " words. Split the policy in two.");
            }
        }
        return true;
    }

    private boolean refuse(Token token, String message) {
        fault(token.line(), message);
        return false;
    }

    private void checkHyphened(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var matcher = HYPHENED.matcher(lines[i]);
            if (matcher.find()) {
                fault(i + 1, "'" + matcher.group() + "' is not allowed. " + ONLY_ATTRIBUTE);
            }
        }
    }

    private void check(Token token, String before) {
        switch (token.kind()) {
            case NUMBER -> checkNumber(token);
            case QUOTED -> checkQuoted(token);
            case STRANGE -> fault(token.line(), strange(token.text()));
            case WORD -> checkWord(token, before);
            case SIGN -> {}
        }
    }

    private void checkNumber(Token token) {
        if (!NUMBERS.contains(token.text())) {
            fault(
                    token.line(),
                    "The number " + token.text()
                            + " is not allowed here; only 0, 1 and 100 are. Put it into policy.yaml"
                            + " as a figure and ask for it: Figure( rule == \"...\", name == \"...\" ).");
        }
    }

    private void checkQuoted(Token token) {
        if (!NAME_LIKE.matcher(token.unquoted()).matches()) {
            fault(
                    token.line(),
                    "The text " + token.text() + " is not allowed. A text in quotes is a name: it starts with a letter"
                            + " and has at most 100 letters, figures and spaces. Numbers and dates belong in policy.yaml.");
        }
    }

    private void checkWord(Token token, String before) {
        var advice = ADVICE.get(token.text());
        if (advice != null && !before.equals(".") && !lexicon.isWord(token.text())) {
            fault(token.line(), "'" + token.text() + "' is not allowed in a rule. " + advice);
        }
    }

    private static String strange(String sign) {
        return switch (sign) {
            case "'" -> "Write text in double quotes: \"...\".";
            case "\"" -> "This quotation mark is never closed on its line.";
            case "=" -> "A single = is not allowed. Compare with ==.";
            case "&" -> "Write && for 'and', or a comma between conditions.";
            case "|" -> "Write || for 'or'.";
            case "{", "}", "[", "]" -> "The bracket " + sign + " is not allowed. Only round brackets ( ) are.";
            default -> "The sign " + sign + " is not allowed in a rule. Leave it out.";
        };
    }

    private void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }
}
