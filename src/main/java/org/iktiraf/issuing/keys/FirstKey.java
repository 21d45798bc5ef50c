package org.iktiraf.issuing.keys;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the first key at the first start, and finds out at each start whether the one that signs can be opened. */
@Component
class FirstKey implements ApplicationRunner {

    private final Keyring keyring;

    FirstKey(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        keyring.secret(keyring.current());
    }
}
