package org.iktiraf.admissions;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who acts at this desk. */
public final class Officer {

    private Officer() {}

    /** The user name; {@code api} where nobody is signed in. */
    public static String name(@Nullable Principal principal) {
        return principal == null ? "api" : principal.getName();
    }
}
