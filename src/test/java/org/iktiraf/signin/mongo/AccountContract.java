package org.iktiraf.signin.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Accounts;
import org.iktiraf.signin.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the accounts promise, wherever they are kept. */
@SpringBootTest(classes = AccountContract.Store.class, webEnvironment = WebEnvironment.NONE)
abstract class AccountContract {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @Test
    void givesAnAccountBackAsItWasAdded() {
        Account added = accounts.add(account());
        assertThat(accounts.find(added.name())).hasValue(added);
        assertThat(added.version()).isNotNull();
        assertThat(accounts.all()).contains(added);
    }

    @Test
    void listsAccountsByName() {
        accounts.add(account());
        accounts.add(account());
        assertThat(accounts.all()).extracting(Account::name).isSorted();
    }

    @Test
    void refusesANameThatIsTaken() {
        Account added = accounts.add(account());
        Account again = new Account(added.name(), "{noop}other", Set.of(), true, null);
        assertThatExceptionOfType(Accounts.NameTaken.class).isThrownBy(() -> accounts.add(again));
        assertThat(accounts.find(added.name())).hasValue(added);
    }

    @Test
    void replacesAnAccountThatWasRead() {
        Account added = accounts.add(account());
        Account changed = new Account(added.name(), "{noop}new", Set.of(Role.ASSESSOR), false, added.version());
        Account saved = accounts.save(changed);
        assertThat(accounts.find(added.name())).hasValue(saved);
        assertThat(saved.roles()).containsExactly(Role.ASSESSOR);
        assertThat(saved.enabled()).isFalse();
    }

    @Test
    void refusesAnAccountThatSomebodyElseReplaced() {
        Account added = accounts.add(account());
        accounts.save(added);
        assertThatExceptionOfType(Accounts.AccountChanged.class).isThrownBy(() -> accounts.save(added));
    }

    @Test
    void savesNoAccountThatWasNeverAdded() {
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.save(account()));
    }

    private static Account account() {
        String name = "a" + UUID.randomUUID().toString().substring(0, 8);
        return new Account(name, "{noop}x", Set.of(Role.OFFICER, Role.APPROVER), true, null);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.iktiraf.mongo")
    @ComponentScan(basePackageClasses = MongoAccounts.class)
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    static class Store {}
}
