package org.iktiraf.portfolio.verification.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fetches what issuers publish, from hosts that the configuration names and from no other: without redirects, for a short
 * time, up to a size. The list of hosts is empty unless somebody fills it, and then nothing leaves this machine.
 */
@Component
public class Fetching {

    private static final int MOST_BYTES = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int TEXTS = 100;

    private final Set<String> hosts;
    private final HttpClient client;
    private final Cache<String, Optional<String>> texts =
            Caffeine.newBuilder().maximumSize(TEXTS).expireAfterWrite(KEPT).build();

    @Autowired
    Fetching(@Value("${iktiraf.intake.fetch.hosts:}") Set<String> hosts) {
        this(
                hosts,
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(PATIENCE)
                        .build());
    }

    Fetching(Set<String> hosts, HttpClient client) {
        this.hosts = Set.copyOf(hosts);
        this.client = client;
    }

    static Fetching none() {
        return new Fetching(Set.of());
    }

    Optional<String> text(String address) {
        try {
            URI uri = URI.create(address.replaceFirst("#.*", ""));
            return allows(uri) ? texts.get(uri.toString(), key -> fetch(uri)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean allows(URI uri) {
        return "https".equals(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (hosts.contains(uri.getHost()) && uri.getPort() == -1 || hosts.contains(uri.getAuthority()));
    }

    private Optional<String> fetch(URI uri) {
        try {
            if (Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(this::refuses)) {
                return Optional.empty();
            }
            HttpRequest asking = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
            HttpResponse<InputStream> answer = client.send(asking, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = answer.statusCode() == 200 ? body.readNBytes(MOST_BYTES + 1) : new byte[0];
                return bytes.length == 0 || bytes.length > MOST_BYTES
                        ? Optional.empty()
                        : Optional.of(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What lies within is reached only where the list names that very address. */
    private boolean refuses(InetAddress address) {
        return isPrivate(address) && !hosts.contains(address.getHostAddress());
    }

    /** Whether it is no address of the open network, the shared ones of providers and the unique ones of IPv6 included. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return shared
                || unique
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
