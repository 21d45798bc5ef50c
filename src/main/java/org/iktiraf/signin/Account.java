package org.iktiraf.signin;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in here with a password.
 *
 * @param name small letters, digits, dot, hyphen and underscore; stands in the history of the cases that they work on
 * @param hash of the password, with the name of the way in which it was hashed; never the password
 * @param enabled false for whoever may no longer come in; the account stays because histories name it
 * @param version null until the account is added, and then the store's
 */
public record Account(
        String name,
        String hash,
        Set<Role> roles,
        boolean enabled,
        @Nullable Long version) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Set<String> TAKEN = Set.of("learner", "api", "retention");

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of an account: " + name);
        }
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    /** Histories use some words for those who have no account; nobody may be called by them. */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches() && !isTaken(word);
    }

    static boolean isTaken(String word) {
        return TAKEN.contains(word);
    }

    public Account as(Set<Role> others, boolean mayComeIn) {
        return new Account(name, hash, others, mayComeIn, version);
    }

    public Account knownBy(String otherHash) {
        return new Account(name, otherHash, roles, enabled, version);
    }
}
