package org.iktiraf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Accounts;
import org.iktiraf.signin.Role;
import org.springframework.stereotype.Component;

/** Who signs in in tests: each has an account in every service that a test starts, and is called as in a first start. */
public enum People {
    OFFICER(Role.OFFICER),
    OFFICER2(Role.OFFICER),
    ASSESSOR(Role.ASSESSOR),
    APPROVER(Role.APPROVER),
    POLICY(Role.POLICY_STAFF),
    ADMIN(Role.ADMINISTRATOR);

    private final Role role;

    People(Role role) {
        this.role = role;
    }

    /** The user name, as it stands in the history of cases. */
    public String user() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String password() {
        return "password of " + user();
    }

    /** The value of an Authorization header. */
    public String authorization() {
        return "Basic "
                + Base64.getEncoder().encodeToString((user() + ":" + password()).getBytes(StandardCharsets.UTF_8));
    }

    @Component
    static class Arriving {

        Arriving(Accounts accounts) {
            for (People one : values()) {
                if (accounts.find(one.user()).isEmpty()) {
                    accounts.add(new Account(one.user(), "{noop}" + one.password(), Set.of(one.role), true, null));
                }
            }
        }
    }
}
