package org.iktiraf.portfolio.verification.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is fetched that the configuration does not name, and nothing from within. */
class FetchingTests {

    private final Fetching fetching = new Fetching(Set.of("example.edu", "localhost"));

    @Test
    void allowsAHostThatIsListed() {
        assertThat(fetching.allows(URI.create("https://example.edu/did.json"))).isTrue();
        assertThat(Fetching.none().allows(URI.create("https://example.edu/did.json")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.edu/did.json",
                "https://example.com/did.json",
                "https://example.edu.evil.example/did.json",
                "https://example.edu:8443/did.json",
                "https://user@example.edu/did.json",
                "https://evil.example/@example.edu",
                "file:///etc/hostname",
                "https:example.edu"
            })
    void allowsNothingElse(String address) {
        assertThat(fetching.allows(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.1.1",
                "172.16.0.1",
                "169.254.169.254",
                "0.0.0.0",
                "::1",
                "fc00::1",
                "fe80::1",
                "100.64.0.1",
                "::ffff:10.0.0.1"
            })
    void knowsAPrivateAddress(String address) throws UnknownHostException {
        assertThat(Fetching.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void fetchesNothingFromWithin() throws UnknownHostException {
        assertThat(Fetching.isPrivate(InetAddress.getByName("8.8.8.8"))).isFalse();
        assertThat(fetching.text("https://localhost/did.json")).isEmpty();
        assertThat(fetching.text("not an address")).isEmpty();
    }
}
