package org.iktiraf.admissions.entering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A part of a paper, such as its Malay questions. */
record Part(
        String name,
        @Nullable BigDecimal questions,
        @Nullable BigDecimal marks) {

    /** Most parts that a form has room for. */
    static final int MOST = 6;

    static List<Part> read(Typed typed) {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String at = "components." + i + ".";
            if (!typed.isBlank(at + "questions") || !typed.isBlank(at + "marks") || !typed.isBlank(at + "name")) {
                parts.add(new Part(
                        typed.needed(at + "name"), count(typed, at + "questions"), least(typed, at + "marks")));
            }
        }
        return parts;
    }

    private static @Nullable BigDecimal least(Typed typed, String field) {
        BigDecimal number = typed.number(field);
        if (number != null && number.signum() < 0) {
            typed.wrong(field, Word.NO_NUMBER);
        }
        return number;
    }

    private static @Nullable BigDecimal count(Typed typed, String field) {
        BigDecimal number = least(typed, field);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            typed.wrong(field, Word.NO_NUMBER);
        }
        return number;
    }

    void to(ObjectNode part) {
        part.put("name", name);
        if (questions != null) {
            part.put("questions", questions.intValue());
        }
        if (marks != null) {
            part.put("marks", marks);
        }
    }

    String said() {
        String of = questions == null ? "" : "/" + questions.toPlainString();
        return name + (marks == null ? "" : " " + marks.toPlainString() + of);
    }
}
