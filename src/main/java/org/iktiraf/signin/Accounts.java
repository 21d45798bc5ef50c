package org.iktiraf.signin;

import java.util.List;
import java.util.Optional;

/** The accounts of those who sign in with a password kept here. */
public interface Accounts {

    /** @throws NameTaken if an account has this name already */
    Account add(Account added);

    Optional<Account> find(String name);

    /** All accounts by name. */
    List<Account> all();

    /** @throws AccountChanged if somebody else replaced it since it was read */
    Account save(Account changed);

    /** Another account has this name. */
    final class NameTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NameTaken(Throwable cause) {
            super("Another account has this name.", cause);
        }
    }

    /** Somebody else changed the account meanwhile. */
    final class AccountChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public AccountChanged(Throwable cause) {
            super("Somebody else changed this account meanwhile.", cause);
        }
    }
}
