package org.iktiraf.issuing.status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.iktiraf.issuing.keys.Home;
import org.iktiraf.issuing.keys.Signatory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The status lists as they are published: Bitstring Status List credentials, signed by the key that signs now. One is signed
 * anew when a bit of it or the key has changed, and once a day so that an old copy of it shows as one.
 */
@Component
public final class PublishedStatus {

    private static final String PATH = "/credentials/status/";
    private static final int GOOD_FOR_DAYS = 7;
    private static final Duration SIGNED_ANEW = Duration.ofDays(1);
    private static final int KEPT = 16;

    private final StatusEntries entries;
    private final Places places;
    private final Signatory signatory;
    private final Home home;
    private final Clock clock;
    private final Cache<Content, String> signed = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(SIGNED_ANEW)
            .build();

    PublishedStatus(StatusEntries entries, Places places, Signatory signatory, Home home, Clock clock) {
        this.entries = entries;
        this.places = places;
        this.signatory = signatory;
        this.home = home;
        this.clock = clock;
    }

    /** What a credential says of where its status is found. */
    public ObjectNode entry(StatusEntry of) {
        String list = address(of.list());
        return JsonMapper.shared()
                .createObjectNode()
                .put("id", list + "#" + of.index())
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Integer.toString(of.index()))
                .put("statusListCredential", list);
    }

    /** A list as text; empty where there is none of this number. */
    public Optional<String> find(int number) {
        if (number < 1 || number > places.newest()) {
            return Optional.empty();
        }
        Signatory.Pen pen = signatory.pen();
        Content content =
                new Content(address(number), entries.revoked(number), pen.key().id());
        return Optional.of(
                signed.get(content, wanted -> pen.sign(unsigned(wanted)).toString()));
    }

    /** The list at an address; empty where that is none of ours. */
    public Optional<String> find(String address) {
        String lists = home.at(PATH);
        return address.startsWith(lists) && address.substring(lists.length()).matches("\\d{1,6}")
                ? find(Integer.parseInt(address.substring(lists.length())))
                : Optional.empty();
    }

    private String address(int number) {
        return home.at(PATH + number);
    }

    private ObjectNode unsigned(Content of) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode list = JsonMapper.shared().createObjectNode();
        list.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        list.put("id", of.address);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", home.did());
        list.put("validUntil", now.plus(GOOD_FOR_DAYS, ChronoUnit.DAYS).toString());
        list.putObject("credentialSubject")
                .put("id", of.address + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", "revocation")
                .put("encodedList", encoded(of.revoked));
        return list;
    }

    /** The first bit is the leftmost. */
    private static String encoded(List<Integer> revoked) {
        byte[] bits = new byte[StatusEntry.BITS / Byte.SIZE];
        revoked.forEach(index -> bits[index / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - index % Byte.SIZE)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    private record Content(String address, List<Integer> revoked, String key) {}
}
