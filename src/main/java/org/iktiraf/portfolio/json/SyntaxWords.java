package org.iktiraf.portfolio.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words, with line and column, why a text is not JSON. */
record SyntaxWords(JsonParser parser, String text) {

    private static final int SHOWN = 10;

    WrongField of(JacksonException error) {
        TokenStreamLocation spot = Optional.ofNullable(error.getLocation()).orElseGet(parser::currentLocation);
        if (error instanceof StreamConstraintsException) {
            return at(spot, limit(error.getOriginalMessage()) + " at %s");
        }
        if (error.getOriginalMessage().startsWith("Duplicate")) {
            return duplicate(spot);
        }
        if (error instanceof UnexpectedEndOfInputException) {
            return at(spot, "the text ends too early, at %s: a closing }, ] or quotation mark is missing");
        }
        return at(
                spot,
                "this is not JSON at %s, near " + near(spot).replace("%", "%%")
                        + "; a comma, colon, quotation mark or bracket may be missing or too many");
    }

    WrongField trailing() {
        return at(
                parser.currentTokenLocation(),
                "something follows the end of the portfolio, at %s; a text must hold one portfolio");
    }

    private static WrongField at(TokenStreamLocation spot, String message) {
        return new WrongField(place(spot), "", message.formatted(place(spot)));
    }

    private static String place(TokenStreamLocation spot) {
        return "line %d, column %d".formatted(spot.getLineNr(), spot.getColumnNr());
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "objects and lists must be nested at most %d deep; found more".formatted(JsonText.DEEPEST);
        }
        if (message.startsWith("Number")) {
            return "a number must have at most %d characters; found more".formatted(JsonText.LONGEST_NUMBER);
        }
        return "the name of a field must have at most %d characters; found more".formatted(JsonText.LONGEST_NAME);
    }

    private WrongField duplicate(TokenStreamLocation spot) {
        JsonPointer at = parser.streamReadContext().pathAsPointer();
        String message = "%s is given twice in the same object; the second time at %s";
        return new WrongField(Place.of(at), at.toString(), message.formatted(Place.field(at), place(spot)));
    }

    private String near(TokenStreamLocation spot) {
        int offset = (int) Math.max(0, Math.min(text.length(), spot.getCharOffset()));
        int start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - SHOWN);
        String shown = text.substring(start, Math.min(text.length(), offset + SHOWN));
        return Place.quoted(shown.lines().findFirst().orElse(""));
    }
}
