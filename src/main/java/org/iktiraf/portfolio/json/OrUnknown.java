package org.iktiraf.portfolio.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a nested object, or gives the value that stands for one of which nothing is known. */
final class OrUnknown extends DelegatingDeserializer {

    private final Object unknown;

    OrUnknown(ValueDeserializer<?> reader, Object unknown) {
        super(reader);
        this.unknown = unknown;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new OrUnknown(reader, unknown);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return unknown;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return unknown;
    }
}
