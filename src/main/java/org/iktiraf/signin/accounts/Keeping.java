package org.iktiraf.signin.accounts;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Accounts;
import org.iktiraf.signin.LocalAccounts;
import org.iktiraf.signin.Passwords;
import org.iktiraf.signin.Role;
import org.iktiraf.signin.accounts.NotAllowed.Reason;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Opens, changes and closes accounts, one after the other, so that never the last administrator goes. Whoever's account
 * has changed signs in again.
 */
@Component
class Keeping {

    private final Accounts accounts;
    private final Passwords passwords;
    private final LocalAccounts local;
    private final SessionRegistry sessions;

    Keeping(Accounts accounts, Passwords passwords, LocalAccounts local, SessionRegistry sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.local = local;
        this.sessions = sessions;
    }

    boolean isHere() {
        return local.inUse();
    }

    /** By name; none where people are known elsewhere. */
    List<Account> all() {
        return local.inUse() ? accounts.all() : List.of();
    }

    /** @throws NoSuchElementException if there is none */
    Account find(String name) {
        return accounts.find(name)
                .filter(found -> local.inUse())
                .orElseThrow(() -> new NoSuchElementException("No account is called that."));
    }

    Given open(String name, Set<Role> roles) {
        if (!local.inUse()) {
            throw new NotAllowed(Reason.KEPT_ELSEWHERE);
        }
        if (!Account.isName(name)) {
            throw new NotAllowed(Reason.NAME_WRONG);
        }
        String password = passwords.next();
        try {
            return new Given(
                    accounts.add(new Account(name, passwords.hash(password), some(roles), true, null)), password);
        } catch (Accounts.NameTaken e) {
            throw new NotAllowed(Reason.NAME_TAKEN);
        }
    }

    Given renew(Account read) {
        String password = passwords.next();
        return new Given(save(read.knownBy(passwords.hash(password))), password);
    }

    Account change(Account read, Set<Role> roles) {
        return save(read.as(some(roles), read.enabled()));
    }

    Account close(Account read) {
        return save(read.as(read.roles(), false));
    }

    Account reopen(Account read) {
        return save(read.as(read.roles(), true));
    }

    private static Set<Role> some(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new NotAllowed(Reason.ROLES_MISSING);
        }
        return roles;
    }

    private synchronized Account save(Account becoming) {
        if (!administers(becoming)
                && accounts.all().stream().noneMatch(other(becoming).and(Keeping::administers))) {
            throw new NotAllowed(Reason.LAST_ADMINISTRATOR);
        }
        try {
            Account saved = accounts.save(becoming);
            endSessions(saved.name());
            return saved;
        } catch (Accounts.AccountChanged e) {
            throw new NotAllowed(Reason.CHANGED);
        }
    }

    private static Predicate<Account> other(Account than) {
        return one -> !one.name().equals(than.name());
    }

    private static boolean administers(Account one) {
        return one.enabled() && one.roles().contains(Role.ADMINISTRATOR);
    }

    private void endSessions(String name) {
        sessions.getAllPrincipals().stream()
                .filter(person ->
                        person instanceof UserDetails user && user.getUsername().equals(name))
                .flatMap(person -> sessions.getAllSessions(person, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    /** An account with the password that it has from now on, of which only the hash is kept. */
    record Given(Account account, String password) {}
}
