package org.iktiraf.adjudication.drools;

import java.util.ArrayList;
import java.util.List;

/** All hostile texts: those of the table, and those that no editor would show or nobody would type. */
public final class HostileRules {

    /** Figures multiply among the small words of other tests; of the service's own figures a case holds one set. */
    private static final String HARMLESS_HERE = "68 ";

    private static final String CLAIM = "$claim : Claim( )";
    private static final String FINDS = "insert( decision.finding(\"attack\", $claim).atLeast(1, 1) );";

    private HostileRules() {}

    public static List<Attack> all() {
        List<Attack> all = new ArrayList<>(Attack.all("attacks.txt"));
        all.removeIf(attack -> attack.name().startsWith(HARMLESS_HERE));
        all.addAll(List.of(
                when("a zero byte", CLAIM + "\u0000"),
                when("a mark of the order of bytes inside", CLAIM + "\uFEFF"),
                when("a letter that is drawn as nothing", CLAIM + " Figure( rule == \"a\u3164\" )"),
                when("words turned around", CLAIM + " // \u202E ) eval( true"),
                when("a line end of another system", CLAIM + " // a comment\r eval( true )"),
                when("a line end that only Java reads", CLAIM + " // a comment\u0085 eval( true )"),
                when("a line end that only JavaScript reads", CLAIM + " // a comment\u2028 eval( true )"),
                when("a chain of sixty thousand dots", "$claim : Claim( id" + ".id".repeat(60_000) + " == 1 )"),
                when("a hundred thousand signs", "$claim : Claim( " + "!".repeat(100_000) + "true )"),
                when("not of not of not", CLAIM + " not".repeat(40_000) + " Claim( )"),
                when(
                        "fifteen thousand comparisons",
                        "$claim : Claim( id == \"a\"" + ", id == \"a\"".repeat(15_000) + " )"),
                when("twenty thousand values", "$claim : Claim( id in ( \"a\"" + ", \"a\"".repeat(20_000) + " ) )"),
                when("brackets in brackets", CLAIM + " (((((((((((((Claim( )".repeat(3_000)),
                when("a fact with a very long name", "$claim : " + "A".repeat(190_000) + "( )"),
                when("a variable with a very long name", "$" + "a".repeat(190_000) + " : Claim( )"),
                then("a hundred signs before a value", "insert( decision.cap(" + "!".repeat(3_800) + "true) );"),
                then("a sum of two thousand parts", "insert( decision.cap(1" + "+1".repeat(1_900) + ") );"),
                then("a chain of a thousand calls", "insert( decision.cap(\"a\")" + ".a()".repeat(950) + " );"),
                then("a generic type without end", "insert( decision.cap(" + "a < ".repeat(950) + "1) );"),
                then("statements that say nothing", FINDS + ";".repeat(3_800)),
                then("a consequence without end", FINDS.repeat(100)),
                new Attack(
                        "a rule with a very long name",
                        1,
                        Attack.rule("", CLAIM, FINDS).replaceFirst("attack", "a".repeat(190_000))),
                new Attack("forty thousand words", 1, "rule ".repeat(39_000)),
                new Attack("nothing but texts", 1, "\"a\" ".repeat(49_000)),
                new Attack("a file that is too long", 1, "// ".repeat(70_000)),
                new Attack("two thousand rules", 1, rules(600)),
                new Attack("a name used twice", 9, Attack.rule("", CLAIM, FINDS).repeat(2))));
        return all;
    }

    private static Attack when(String name, String conditions) {
        return new Attack(name, 5, Attack.rule("", conditions, FINDS));
    }

    private static Attack then(String name, String consequence) {
        return new Attack(name, 7, Attack.rule("", CLAIM, consequence));
    }

    private static String rules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rules.append(Attack.rule("", CLAIM, FINDS).replaceFirst("attack", "rule-" + i));
        }
        return rules.toString();
    }
}
