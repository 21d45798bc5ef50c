package org.iktiraf.issuing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.iktiraf.issuing.keys.SigningKeys.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySealTests {

    private static final byte[] KEY = {1, 2, 3, 4, 5};

    private final KeySeal seal = new KeySeal(secret(1));

    @Test
    void opensWhatItSealed() {
        Secret sealed = seal.close("key-1", KEY);
        assertThat(sealed.sealed()).isTrue();
        assertThat(sealed.bytes()).isNotEqualTo(KEY).hasSizeGreaterThan(KEY.length);
        assertThat(seal.open("key-1", sealed)).isEqualTo(KEY);
    }

    @Test
    void leavesAKeyOpenWhereNoSecretIsConfigured() {
        Secret open = new KeySeal("").close("key-1", KEY);
        assertThat(open.sealed()).isFalse();
        assertThat(seal.open("key-1", open)).isEqualTo(KEY);
    }

    @Test
    void saysWhichSettingIsMissingOrIsAnother() {
        Secret sealed = seal.close("key-1", KEY);
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeySeal("").open("key-1", sealed))
                .withMessageContaining("iktiraf.signing.secret is not set");
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeySeal(secret(2)).open("key-1", sealed))
                .withMessageContaining("another iktiraf.signing.secret");
        assertThatIllegalStateException().isThrownBy(() -> seal.open("key-2", sealed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "dG9vIHNob3J0"})
    void refusesASecretThatIsNoKeyAndDoesNotRepeatIt(String configured) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeySeal(configured))
                .withMessageContaining("iktiraf.signing.secret")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(configured));
    }

    private static String secret(int fill) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) fill;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
