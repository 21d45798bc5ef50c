package org.iktiraf.issuing.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.iktiraf.issuing.keys.SigningKey;
import org.iktiraf.issuing.keys.SigningKeys;
import org.iktiraf.issuing.keys.SigningKeys.Secret;
import org.iktiraf.issuing.status.StatusEntries;
import org.iktiraf.issuing.status.StatusEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the keys and the places in status lists promise, wherever they are kept. */
@SpringBootTest(classes = IssuingContract.Store.class, webEnvironment = WebEnvironment.NONE)
abstract class IssuingContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private SigningKeys keys;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private StatusEntries entries;

    private final int number = ThreadLocalRandom.current().nextInt(1, 1_000_000);

    @Test
    void givesAKeyBackAsItWasAdded() {
        SigningKey key = new SigningKey(number, "z6Mk", DAY, null);
        assertThat(keys.add(key, new Secret(new byte[] {1, 2}, true))).isTrue();
        assertThat(keys.all()).contains(key);
        assertThat(keys.secret(number).bytes()).containsExactly(1, 2);
        assertThat(keys.secret(number).sealed()).isTrue();
    }

    @Test
    void keepsTheFirstOfTwoKeysOfOneNumber() {
        keys.add(new SigningKey(number, "first", DAY, null), new Secret(new byte[] {1}, false));
        assertThat(keys.add(new SigningKey(number, "second", DAY, null), new Secret(new byte[] {2}, false)))
                .isFalse();
        assertThat(keys.secret(number).bytes()).containsExactly(1);
    }

    @Test
    void listsKeysInTheOrderInWhichTheyWereMade() {
        keys.add(new SigningKey(number + 1, "later", DAY, null), new Secret(new byte[0], false));
        keys.add(new SigningKey(number, "earlier", DAY, null), new Secret(new byte[0], false));
        assertThat(keys.all()).extracting(SigningKey::number).isSorted();
    }

    @Test
    void withdrawsAKeyOnceAndForEver() {
        keys.add(new SigningKey(number, "z6Mk", DAY, null), new Secret(new byte[0], false));
        keys.withdraw(number, DAY.plusDays(1));
        keys.withdraw(number, DAY.plusDays(9));
        assertThat(keys.all()).contains(new SigningKey(number, "z6Mk", DAY, DAY.plusDays(1)));
    }

    @Test
    void hasNoSecretOfAKeyThatIsNotThere() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> keys.secret(number));
    }

    @Test
    void givesAPlaceAwayOnce() {
        long before = entries.count();
        assertThat(entries.add(entry(7, "a"))).isTrue();
        assertThat(entries.add(entry(7, "b"))).isFalse();
        assertThat(entries.count()).isEqualTo(before + 1);
    }

    @Test
    void takesBackAllOfACaseOrAllButOne() {
        String id = UUID.randomUUID().toString();
        StatusEntry kept = entry(9, id);
        entries.add(entry(8, id));
        entries.add(kept);
        entries.add(entry(10, "another"));
        entries.revokeOthers(kept);
        assertThat(entries.revoked(number)).containsExactly(8);
        entries.revoke(id);
        assertThat(entries.revoked(number)).containsExactly(8, 9);
    }

    private StatusEntry entry(int index, String caseId) {
        return new StatusEntry(number, index, caseId, false);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.iktiraf.mongo")
    @ComponentScan(basePackageClasses = MongoSigningKeys.class)
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    static class Store {}
}
