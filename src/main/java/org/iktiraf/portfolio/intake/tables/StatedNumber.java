package org.iktiraf.portfolio.intake.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as people write it, with a unit behind it or without; one that no record of learning holds is none. */
public final class StatedNumber {

    private static final Pattern WITH_POINT =
            Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.(\\d{1,6}))?\\s*(?:\\p{L}[\\p{L} .]{0,20}|%)?");
    private static final Pattern WITH_COMMA =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,9})(?:,(\\d{1,6}))?\\s*(?:\\p{L}[\\p{L} .]{0,20}|%)?");
    private static final Pattern BY_COMMA_ALONE =
            Pattern.compile("\\d{1,9},\\d{1,2}(?:\\s*[\\p{L}%][\\p{L} .]{0,20})?");

    private StatedNumber() {}

    public static Optional<BigDecimal> read(String text, boolean decimalComma) {
        Matcher number = (decimalComma ? WITH_COMMA : WITH_POINT).matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = number.group(1).replaceAll("[.,]", "");
        String rest = number.group(2);
        return Optional.of(new BigDecimal(rest == null ? whole : whole + "." + rest));
    }

    /** Whether only a comma can be its decimal sign. */
    static boolean hasDecimalComma(String text) {
        return BY_COMMA_ALONE.matcher(text.strip()).matches();
    }
}
