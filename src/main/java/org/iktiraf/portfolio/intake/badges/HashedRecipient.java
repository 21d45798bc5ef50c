package org.iktiraf.portfolio.intake.badges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.json.Spot;

/** Whether the recipient of an Open Badges 2.0 assertion, most often a salted hash, is a learner with these addresses. */
final class HashedRecipient {

    private static final String SHA_256 = "sha256$";

    private HashedRecipient() {}

    static CredentialCheck check(Spot recipient, List<String> addresses) {
        String identity = recipient.node().isObject() ? recipient.to("identity").text() : recipient.text();
        if (identity == null) {
            return CredentialCheck.unchecked(CheckKind.LEARNER, "not-stated", null);
        }
        if (addresses.isEmpty()) {
            return CredentialCheck.unchecked(CheckKind.LEARNER, "no-address-given", null);
        }
        boolean hashed = Boolean.TRUE.equals(recipient.to("hashed").yesOrNo()) || identity.contains("$");
        if (hashed && !identity.startsWith(SHA_256)) {
            return CredentialCheck.unchecked(CheckKind.LEARNER, "learner-not-comparable", null);
        }
        String salt = Objects.requireNonNullElse(recipient.to("salt").text(), "");
        return addresses.stream().flatMap(HashedRecipient::spellings).anyMatch(one -> is(one, identity, hashed, salt))
                ? CredentialCheck.passed(CheckKind.LEARNER)
                : CredentialCheck.failed(CheckKind.LEARNER, "issued-to-another-address", null);
    }

    private static Stream<String> spellings(String address) {
        return Stream.of(address.strip(), address.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean is(String address, String identity, boolean hashed, String salt) {
        return hashed
                ? identity.substring(SHA_256.length()).equalsIgnoreCase(sha256(address + salt))
                : identity.strip().replaceFirst("^mailto:", "").equalsIgnoreCase(address);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
