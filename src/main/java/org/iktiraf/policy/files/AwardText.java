package org.iktiraf.policy.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.iktiraf.policy.Award;

/** Reads what a programme's award is called and how it is measured in its own country. */
final class AwardText {

    private AwardText() {}

    static Award read(Fields written) {
        Fields award =
                written.only("name", "framework", "level", "credit unit", "grade scale", "exit awards", "credits at");
        return new Award(
                award.wordOrNone("name"),
                award.wordOrNone("framework"),
                award.wordOrNone("level"),
                award.wordOr("credit unit", Award.OWN),
                award.wordOr("grade scale", Award.OWN),
                wholes(award.block("exit awards")),
                wholes(award.block("credits at")));
    }

    private static Map<String, Integer> wholes(Fields written) {
        Map<String, Integer> wholes = new LinkedHashMap<>();
        written.pairs().keySet().forEach(name -> wholes.put(name, written.whole(name)));
        return wholes;
    }
}
