package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Finding;
import org.jspecify.annotations.Nullable;

/** The values that would meet a comparison, read from the finding that it made. */
final class Wanted {

    private static final int MOST = 4;
    private static final String SHOWN = "shown";

    private Wanted() {}

    static List<Object> by(Finding finding) {
        Object required = finding.required();
        return switch (finding.comparison()) {
            case "at least", "at most", "is" -> required == null ? List.of() : List.of(required);
            case "more than" -> stepped(required, 1);
            case "before" -> stepped(required, -1);
            case "within" -> required instanceof List<?> range ? numbers(range) : List.of();
            case "one of", "any of" -> some(required);
            case "is not" -> required instanceof Boolean no ? List.of(!no) : List.of();
            case "none of" -> List.of("none");
            case "stated", "awards", "charges" -> List.of(SHOWN, BigDecimal.ONE, true);
            default -> List.of();
        };
    }

    private static List<Object> some(@Nullable Object required) {
        return required instanceof List<?> many
                ? many.stream().limit(MOST).map(Object.class::cast).toList()
                : required == null ? List.of() : List.of(required);
    }

    private static List<Object> numbers(List<?> range) {
        List<Object> values = new ArrayList<>();
        range.forEach(one -> values.add(number(String.valueOf(one))));
        return values;
    }

    private static Object number(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException e) {
            return word;
        }
    }

    private static List<Object> stepped(@Nullable Object required, int by) {
        if (required instanceof BigDecimal number) {
            return List.of(number.add(BigDecimal.valueOf(by)));
        }
        return Stream.ofNullable(required)
                .map(Object::toString)
                .filter(word -> word.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(day -> (Object) LocalDate.parse(day).plusDays(by).toString())
                .toList();
    }
}
