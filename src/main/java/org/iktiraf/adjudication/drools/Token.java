package org.iktiraf.adjudication.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word, number, quoted text or sign of a rules file, and the line it stands on. */
record Token(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        NUMBER,
        QUOTED,
        SIGN,
        STRANGE
    }

    private static final Pattern NEXT = Pattern.compile("(?<space>\\s+)"
            + "|(?<quoted>\"[^\"\\n]*\")"
            + "|(?<number>\\.?\\d[\\w.]*)"
            + "|(?<word>[A-Za-z_$][\\w$]*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||!\\.|[-+*/<>!(),.:;])"
            + "|(?<strange>.)");

    /** Reads a text without comments; its first line has the number given. */
    static List<Token> read(String text, int firstLine) {
        List<Token> tokens = new ArrayList<>();
        int line = firstLine;
        var matcher = NEXT.matcher(text);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), line));
            } else {
                line += (int) matcher.group().chars().filter(c -> c == '\n').count();
            }
        }
        return tokens;
    }

    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** Whether these tokens compare this property with a quoted text, and do nothing else. */
    static boolean compares(List<Token> tokens, String property) {
        return tokens.size() == 3
                && tokens.get(0).is(property)
                && tokens.get(1).is("==")
                && tokens.get(2).kind() == Kind.QUOTED;
    }

    /** A quoted text without its quotes. */
    String unquoted() {
        return text.substring(1, text.length() - 1);
    }

    private static Kind kind(Matcher matcher) {
        for (var kind : Kind.values()) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("Every character is of some kind");
    }
}
