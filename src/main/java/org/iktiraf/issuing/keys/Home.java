package org.iktiraf.issuing.keys;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where others find this service, and the DID that follows from it. Without a configured address it is this machine's own,
 * which is enough to try it out: nobody elsewhere can resolve it.
 */
@Component
public final class Home {

    private final Environment settings;

    Home(Environment settings) {
        this.settings = settings;
        address();
    }

    /** Without a slash at its end. */
    public URI address() {
        String configured = settings.getProperty("iktiraf.address", "").strip();
        return configured.isEmpty() ? URI.create("http://localhost:" + port()) : checked(configured);
    }

    /** Such as {@code did:web:recognition.example.edu}, or with a path {@code did:web:example.edu:recognition}. */
    public String did() {
        URI address = address();
        String port = address.getPort() == -1 ? "" : "%3A" + address.getPort();
        return "did:web:" + address.getHost() + port + address.getRawPath().replace('/', ':');
    }

    /** The address of something here, by its path. */
    public String at(String path) {
        return address() + path;
    }

    private String port() {
        String wanted = settings.getProperty("server.port", "8080");
        return settings.getProperty("local.server.port", wanted);
    }

    private static URI checked(String configured) {
        try {
            URI address = URI.create(configured.replaceFirst("/+$", ""));
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("iktiraf.address is no address: " + configured, e);
        }
        throw new IllegalStateException("iktiraf.address must be like https://recognition.example.edu: " + configured);
    }
}
