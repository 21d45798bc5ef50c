package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure or reading that a finding used.
 *
 * @param key the cell's key in a table, null otherwise
 * @param value a number or a word; null where the table has no such cell
 * @param since the day on which it took force, null where nobody has published the day
 */
public record SettingUsed(
        String name,
        @Nullable String key,
        @Nullable Object value,
        @Nullable LocalDate since) {}
