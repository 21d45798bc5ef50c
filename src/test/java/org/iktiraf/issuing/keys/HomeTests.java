package org.iktiraf.issuing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class HomeTests {

    @ParameterizedTest
    @CsvSource({
        "https://recognition.example.edu, did:web:recognition.example.edu",
        "https://recognition.example.edu/, did:web:recognition.example.edu",
        "https://example.edu:8443, did:web:example.edu%3A8443",
        "https://example.edu/recognition, did:web:example.edu:recognition"
    })
    void isNamedByItsAddress(String address, String did) {
        Home home = new Home(new MockEnvironment().withProperty("iktiraf.address", address));
        assertThat(home.did()).isEqualTo(did);
        assertThat(home.at("/did.json")).isEqualTo(address.replaceFirst("/$", "") + "/did.json");
    }

    @Test
    void isThisMachineWhereNothingIsConfigured() {
        assertThat(new Home(new MockEnvironment()).did()).isEqualTo("did:web:localhost%3A8080");
        assertThat(new Home(new MockEnvironment().withProperty("server.port", "9090")).at("/x"))
                .isEqualTo("http://localhost:9090/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recognition.example.edu", "ftp://example.edu", "https://example.edu/?a=b", "https://a b"})
    void refusesWhatIsNoAddress(String configured) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Home(new MockEnvironment().withProperty("iktiraf.address", configured)))
                .withMessageContaining("iktiraf.address");
    }
}
