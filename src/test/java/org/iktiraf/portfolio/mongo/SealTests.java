package org.iktiraf.portfolio.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SealTests {

    private static final byte[] CONTENT = "Aminah, 12 March 1998".getBytes(UTF_8);

    private final byte[] secret = Seal.newSecret();
    private final Seal seal = new Seal("case-1", secret);

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void closesTheSameContentDifferentlyEachTime() {
        assertThat(seal.close(CONTENT)).isNotEqualTo(seal.close(CONTENT));
    }

    @Test
    void showsNothingOfTheContent() {
        assertThat(new String(seal.close(CONTENT), UTF_8)).doesNotContain("Aminah", "1998");
    }

    @Test
    void refusesContentOfWhichOneBitChanged() {
        byte[] closed = seal.close(CONTENT);
        closed[closed.length / 2] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(closed));
    }

    @Test
    void refusesContentOfAnotherCase() {
        Seal another = new Seal("case-2", secret);
        assertThatIllegalStateException().isThrownBy(() -> another.open(seal.close(CONTENT)));
    }
}
