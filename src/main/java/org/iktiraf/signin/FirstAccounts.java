package org.iktiraf.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At the very first start makes an account for each role, and says the passwords this one time. */
@Component
class FirstAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final LocalAccounts local;
    private final Accounts accounts;
    private final Passwords passwords;

    FirstAccounts(LocalAccounts local, Accounts accounts, Passwords passwords) {
        this.local = local;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (local.inUse() && accounts.all().isEmpty()) {
            log.info("Accounts to try it out with; their passwords are shown this once and kept only as hashes:");
            wanted().forEach(this::make);
        }
    }

    private void make(String name, Role role) {
        String password = passwords.next();
        accounts.add(new Account(name, passwords.hash(password), Set.of(role), true, null));
        log.info("  {} {}", "%-9s".formatted(name), password);
    }

    private static Map<String, Role> wanted() {
        Map<String, Role> wanted = new LinkedHashMap<>();
        wanted.put("officer", Role.OFFICER);
        wanted.put("officer2", Role.OFFICER);
        wanted.put("assessor", Role.ASSESSOR);
        wanted.put("approver", Role.APPROVER);
        wanted.put("policy", Role.POLICY_STAFF);
        wanted.put("admin", Role.ADMINISTRATOR);
        return wanted;
    }
}
