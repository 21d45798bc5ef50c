package org.iktiraf.signin.mongo;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Accounts;
import org.iktiraf.signin.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAccounts implements Accounts {

    private final MongoTemplate mongo;

    MongoAccounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Account add(Account added) {
        try {
            return account(mongo.insert(document(added)));
        } catch (DuplicateKeyException e) {
            throw new NameTaken(e);
        }
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(mongo.findById(name, AccountDocument.class)).map(MongoAccounts::account);
    }

    @Override
    public List<Account> all() {
        return mongo.find(new Query().with(Sort.by("_id")), AccountDocument.class).stream()
                .map(MongoAccounts::account)
                .toList();
    }

    @Override
    public Account save(Account changed) {
        if (changed.version() == null) {
            throw new IllegalArgumentException("account " + changed.name() + " was not added yet");
        }
        try {
            return account(mongo.save(document(changed)));
        } catch (OptimisticLockingFailureException e) {
            throw new AccountChanged(e);
        }
    }

    private static AccountDocument document(Account of) {
        return new AccountDocument(of.name(), of.hash(), List.copyOf(of.roles()), of.enabled(), of.version());
    }

    private static Account account(AccountDocument of) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(of.roles());
        return new Account(of.name(), of.hash(), roles, of.enabled(), of.version());
    }
}
