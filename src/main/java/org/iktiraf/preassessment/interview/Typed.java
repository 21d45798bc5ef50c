package org.iktiraf.preassessment.interview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of one field, as a value of its type.
 *
 * @param value null where nothing was said
 * @param wrong key of a message, null where it is well
 */
record Typed(@Nullable Object value, @Nullable String wrong) {

    private static final Typed NOTHING = new Typed(null, null);

    static Typed of(Field field, Map<String, String> form) {
        String one = form.getOrDefault("value", "").strip();
        return switch (field.kind()) {
            case "date" -> date(form);
            case "yes-no" -> one.isEmpty() || one.equals("unknown") ? NOTHING : new Typed(one.equals("yes"), null);
            case "number" -> one.isEmpty() ? NOTHING : number(one);
            case "choice" ->
                one.isEmpty() || field.choices().contains(one) ? text(one) : new Typed(null, "learner.wrong.choice");
            case "pair" -> pair(field, form);
            default -> text(one);
        };
    }

    private static Typed text(String one) {
        return one.isEmpty() ? NOTHING : new Typed(one, null);
    }

    private static Typed number(String one) {
        try {
            BigDecimal number = new BigDecimal(one.replace(',', '.'));
            return number.signum() < 0 ? new Typed(null, "learner.wrong.number") : new Typed(number, null);
        } catch (NumberFormatException e) {
            return new Typed(null, "learner.wrong.number");
        }
    }

    private static Typed date(Map<String, String> form) {
        String day = form.getOrDefault("day", "").strip();
        String month = form.getOrDefault("month", "").strip();
        String year = form.getOrDefault("year", "").strip();
        if ((day + month + year).isEmpty()) {
            return NOTHING;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new Typed(date.toString(), null);
        } catch (DateTimeException | NumberFormatException e) {
            return new Typed(null, "learner.wrong.date");
        }
    }

    private static Typed pair(Field field, Map<String, String> form) {
        String first =
                Optional.ofNullable(form.get(field.parts().get(0))).orElse("").strip();
        String second =
                Optional.ofNullable(form.get(field.parts().get(1))).orElse("").strip();
        if (first.isEmpty() && second.isEmpty()) {
            return NOTHING;
        }
        return first.isEmpty() || second.isEmpty()
                ? new Typed(null, "learner.wrong.pair")
                : new Typed(Map.of(field.parts().get(0), first, field.parts().get(1), second), null);
    }
}
