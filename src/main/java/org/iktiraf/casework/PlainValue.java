package org.iktiraf.casework;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value of a finding in the few shapes that findings keep: number, yes/no, word, list of words. */
final class PlainValue extends StdDeserializer<Object> {

    PlainValue() {
        super(Object.class);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDecimalValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY ->
                context.readTree(parser).valueStream().map(JsonNode::asString).toList();
            default -> parser.getString();
        };
    }

    private static BigDecimal number(BigDecimal read) {
        return read.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(read.stripTrailingZeros().toPlainString());
    }
}
