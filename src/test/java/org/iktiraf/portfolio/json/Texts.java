package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iktiraf.portfolio.Portfolio;

/** Texts as learners send them, and what the one reader of these tests says of them. */
final class Texts {

    static final PortfolioReader READER = new PortfolioReader();

    private Texts() {}

    /** A portfolio that asks for a programme, with more fields, each written with a comma after it. */
    static String with(String fields) {
        return "{%s \"asks\": {\"institution\": \"universiti-seri-bayu\", \"programme\": \"BCS\", \"on\": \"2026-01-15\"}}"
                .formatted(fields);
    }

    static String asking(String fields) {
        return "{\"asks\": {\"institution\": \"universiti-seri-bayu\", \"programme\": \"BCS\", \"on\": \"2026-01-15\", %s}}"
                .formatted(fields);
    }

    static Portfolio read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<WrongField> wrong(String text) {
        return wrong(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<WrongField> wrong(byte[] text) {
        return catchThrowableOfType(UnreadablePortfolio.class, () -> READER.read(text))
                .errors();
    }
}
