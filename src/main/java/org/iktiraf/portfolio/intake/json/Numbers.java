package org.iktiraf.portfolio.intake.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers as they are written in JSON: as numbers, or as texts. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");

    private static final int MOST_DIGITS = 36;

    private Numbers() {}

    public static @Nullable BigDecimal of(JsonNode node) {
        if (node.isNumber()) {
            return written(node.decimalValue());
        }
        return node.isString() ? of(node.asString()) : null;
    }

    /** Nothing where it is short to write and endless to write out, such as {@code 1e999999999}. */
    private static @Nullable BigDecimal written(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS ? number : null;
    }

    static @Nullable BigDecimal of(String text) {
        String plain = text.strip().replaceFirst("\\s*%$", "");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }
}
