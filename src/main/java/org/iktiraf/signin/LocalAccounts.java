package org.iktiraf.signin;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Finds the accounts kept here, unless people are known by an institution's own sign-in: then there are none. */
@Component
public final class LocalAccounts implements UserDetailsService {

    private final Accounts accounts;
    private final boolean inUse;

    LocalAccounts(Accounts accounts, ObjectProvider<ClientRegistrationRepository> elsewhere) {
        this.accounts = accounts;
        this.inUse = elsewhere.getIfAvailable() == null;
    }

    /** False where people are known by an institution's own sign-in. */
    public boolean inUse() {
        return inUse;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(name.strip().toLowerCase(Locale.ROOT))
                .filter(found -> inUse)
                .map(LocalAccounts::user)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static UserDetails user(Account of) {
        return User.withUsername(of.name())
                .password(of.hash())
                .roles(of.roles().stream().map(Role::name).toArray(String[]::new))
                .disabled(!of.enabled())
                .build();
    }
}
