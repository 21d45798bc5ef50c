package org.iktiraf.policy.files;

import java.util.regex.Pattern;

/** How names are written in the rules. */
final class Kebab {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Kebab() {}

    static void check(Place at, String name, Faults faults) {
        if (!NAME.matcher(name).matches()) {
            faults.add(
                    at, "\"%s\" is not a name: small letters, digits and hyphens, such as credit-cap.".formatted(name));
        }
    }
}
