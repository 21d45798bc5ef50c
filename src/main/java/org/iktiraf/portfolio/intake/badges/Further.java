package org.iktiraf.portfolio.intake.badges;

import java.util.List;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Criteria and evidence, each an address or an object that tells something: where more is found. */
final class Further {

    private Further() {}

    static void add(Spot spot, List<String> lines) {
        if (spot.node().isObject()) {
            add(spot.any("narrative", "name").text(), lines);
        }
        add(spot.id(), lines);
    }

    private static void add(@Nullable String line, List<String> lines) {
        if (line != null && !line.isBlank()) {
            lines.add(line.strip());
        }
    }

    static @Nullable String text(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
