package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of rules, not of logic, that means harm; the line at which it begins to is the first that differs. */
public record HostileFile(String name, String path, int line, String text) {

    private static final String POLICY = "mqa/apel-c/policy.yaml";
    private static final String TABLE = "vocabulary/levels.csv";

    /** @param rules the texts that are spoiled */
    public static List<HostileFile> all(Map<String, String> rules) {
        List<HostileFile> all = new ArrayList<>(policies(Objects.requireNonNull(rules.get(POLICY))));
        all.addAll(tables(Objects.requireNonNull(rules.get(TABLE))));
        all.addAll(paths());
        return all;
    }

    private static List<HostileFile> policies(String policy) {
        String cap = "percent: { undated: 30 }";
        return List.of(
                of("ninety thousand keys", policy, policy + many(90_000, "k%d: 1\n")),
                of("a key a hundred thousand times", policy + "x: 1\n", policy + "x: 1\n" + "x: 1\n".repeat(100_000)),
                of("a list in a list", policy, policy + "x: " + "[".repeat(500_000)),
                of("keys in keys", policy, policy + "x: " + "{a: ".repeat(100_000)),
                of("keys that are keys", policy, policy + "? ".repeat(200_000)),
                of("a bomb of references", policy, policy + "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n"),
                of("a tag that makes an object", policy, policy.replaceFirst("title:", "title: !!javax.script.X")),
                of("a tag before a word", policy, policy.replaceFirst("authority: ", "authority: !!java.net.URL ")),
                of("a key that merges", policy, policy + "<<: { a: 1 }\n"),
                of("a number with a long exponent", policy, policy.replace(cap, "percent: { undated: 1e999999999 }")),
                of("a number without end", policy, policy.replace(cap, "percent: { undated: " + "9".repeat(900_000))),
                of("a number in hexadecimal", policy, policy.replace(cap, "percent: { undated: 0x7f }")),
                of("a word without end", policy, policy.replace(cap, "percent: { undated: " + "a-".repeat(400_000))),
                of("a key without end", policy, policy + "? " + "a-".repeat(400_000) + "\n: 1\n"),
                of("a zero byte", policy, policy + "x: \u0000\n"),
                of("a mark of the order of bytes", policy, policy.replaceFirst("authority: \"", "authority: \"\uFEFF")),
                of("words turned around", policy, policy.replaceFirst("en: \"", "en: \"\u202E")),
                of("line ends of another system", policy, policy.replace("\n", "\r")),
                of("a directive", policy, "%YAML 9.9\n---\n" + policy),
                of("a second document", policy + "---\n", policy + "---\nx: 1\n"),
                of("a file that is too long", policy, "#" + "#\n".repeat(600_000)));
    }

    private static List<HostileFile> tables(String table) {
        int columns = table.lines().findFirst().orElseThrow().split(",").length;
        String rest = ",a".repeat(columns - 1) + "\n";
        return List.of(
                table("sixty thousand rows", table, table + ("a" + rest).repeat(60_000)),
                table("four hundred thousand rows", table, table + "a\n".repeat(400_000)),
                table("a row without end", table, table + ",".repeat(900_000)),
                table("a quotation without end", table, table + "\"a\n"),
                table("a value without end", table, table + "a".repeat(900_000) + rest),
                table("a formula", table, table + "=cmd|' /C calc'!A0" + rest),
                table("a zero byte", table, table + "\u0000" + rest),
                table("a head without end", table, "a,".repeat(400_000)));
    }

    private static List<HostileFile> paths() {
        return List.of(
                path("../../etc/policy.yaml"),
                path("/etc/policy.yaml"),
                path("mqa/<script>/policy.yaml"),
                path("META-INF/kmodule.xml"),
                path("mqa/apel-c/Evil.java"),
                path("mqa/apel-c/other.drl"),
                path("mqa/x/rules.dsl"));
    }

    private static HostileFile of(String name, String before, String text) {
        return new HostileFile(name, POLICY, firstDifference(before, text), text);
    }

    private static HostileFile table(String name, String before, String text) {
        return new HostileFile("table: " + name, TABLE, firstDifference(before, text), text);
    }

    private static HostileFile path(String path) {
        return new HostileFile(path, path, 1, "title: x\n");
    }

    private static int firstDifference(String before, String after) {
        if (before.equals(after)) {
            throw new IllegalArgumentException("Nothing was spoiled");
        }
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return after.length() > 1_000_000
                ? 1
                : (int) after.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static String many(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    /** Whether it can be read, and is refused only once all of the rules are checked. */
    public boolean isReadable() {
        return name.equals(path)
                || Set.of(
                                "a mark of the order of bytes",
                                "words turned around",
                                "a zero byte",
                                "line ends of another system")
                        .contains(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
