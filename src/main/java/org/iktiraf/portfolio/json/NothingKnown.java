package org.iktiraf.portfolio.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equals, as Jackson asks of a filter, every value that says nothing and is therefore not written. */
final class NothingKnown {

    @Override
    public boolean equals(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> entries && entries.isEmpty())
                || value.equals(PortfolioJson.UNKNOWN.get(value.getClass()));
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
