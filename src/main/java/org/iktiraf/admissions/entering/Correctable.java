package org.iktiraf.admissions.entering;

import java.util.Set;
import org.iktiraf.portfolio.json.Field;

/** Which fields of a portfolio an officer can put right; every page that shows them asks here. */
public final class Correctable {

    /** By these a case is known; who applies for something else opens another. */
    private static final Set<String> FIXED = Set.of("asks.institution", "asks.programme", "asks.on");

    private Correctable() {}

    public static boolean is(Field field) {
        return field.isTyped() && !FIXED.contains(field.where());
    }
}
