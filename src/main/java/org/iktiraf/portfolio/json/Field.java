package org.iktiraf.portfolio.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a portfolio as people see and type it.
 *
 * @param where as findings name it, such as {@code credentials/mc-1.assessment.grade}
 * @param name the part of it below its piece, such as {@code assessment.grade}
 * @param words the words that it may have; empty where any text will do
 * @param value null where it is not known
 */
public record Field(
        String where,
        String name,
        Form form,
        List<String> words,
        @Nullable String value) {

    public Field {
        words = List.copyOf(words);
    }

    /** How its value is typed. */
    public enum Form {
        TEXT,
        /** A number with decimals. */
        AMOUNT,
        WHOLE,
        YES_NO,
        DAY,
        /** One of its words. */
        WORD,
        /** Words with commas between them. */
        LIST,
        /** An amount and its unit, such as {@code 3 MY}. */
        CREDIT,
        /** A framework and its level, such as {@code MQF 4}. */
        LEVEL,
        /** A grade and, in brackets, its scale. */
        GRADE,
        /** Too rich to be typed in one line; it is only shown. */
        SHOWN
    }

    /** Whether it can be typed at all. */
    public boolean isTyped() {
        return form != Form.SHOWN;
    }
}
