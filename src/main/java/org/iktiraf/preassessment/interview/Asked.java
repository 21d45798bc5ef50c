package org.iktiraf.preassessment.interview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands in the form of one field: what was said before, or what was just typed and is wrong. */
final class Asked {

    private Asked() {}

    static Map<String, String> again(Map<String, String> form) {
        return new TreeMap<>(form);
    }

    static Map<String, String> of(Field field, @Nullable JsonNode said) {
        Map<String, String> form = new TreeMap<>();
        if (said == null) {
            return form;
        }
        switch (field.kind()) {
            case "date" -> {
                LocalDate date = LocalDate.parse(said.asString());
                form.put("day", String.valueOf(date.getDayOfMonth()));
                form.put("month", String.valueOf(date.getMonthValue()));
                form.put("year", String.valueOf(date.getYear()));
            }
            case "yes-no" -> form.put("value", said.booleanValue() ? "yes" : "no");
            case "pair" ->
                field.parts().forEach(part -> form.put(part, said.path(part).asString("")));
            default -> form.put("value", Objects.toString(PortfolioTree.plain(said), ""));
        }
        return form;
    }
}
