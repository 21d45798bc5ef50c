package org.iktiraf.portfolio.verification;

import static org.iktiraf.portfolio.CheckKind.STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Whether an issuer took a credential back, by the lists that the credential names. A credential that names none is
 * {@code no-status-stated} and not passed: nobody looked, and a policy may say that this is enough for it. A list signed by
 * another than the issuer is believed, for the issuer signed its address; so it says nothing good of a credential whose own
 * signature was not verified.
 */
@Component
class StatusCheck {

    private static final Set<String> PURPOSES = Set.of("revocation", "suspension");
    private static final Set<String> LISTS = Set.of("BitstringStatusListEntry", "StatusList2021Entry");
    private static final String REVOCATIONS = "1EdTechRevocationList";
    private static final int MOST = 10;

    private final StatusLists lists;
    private final Revocations revocations;

    StatusCheck(StatusLists lists, Revocations revocations) {
        this.lists = lists;
        this.revocations = revocations;
    }

    CredentialCheck check(JsonNode credential, boolean signed, LocalDate today) {
        List<CredentialCheck> all = JsonLists.of(credential.path("credentialStatus")).stream()
                .filter(StatusCheck::speaksOfValidity)
                .limit(MOST)
                .map(entry -> one(credential, entry, today))
                .toList();
        if (all.isEmpty()) {
            return CredentialCheck.unchecked(STATUS, "no-status-stated", null);
        }
        return all.stream()
                .filter(one -> Boolean.FALSE.equals(one.passed()))
                .findFirst()
                .or(() ->
                        all.stream().filter(one -> Objects.isNull(one.passed())).findFirst())
                .orElse(
                        signed
                                ? CredentialCheck.passed(STATUS)
                                : CredentialCheck.unchecked(STATUS, "not-signed", null));
    }

    /** Entries whose purpose is a message or a refresh say nothing of validity; one without any purpose may. */
    private static boolean speaksOfValidity(JsonNode entry) {
        List<String> purposes = JsonLists.texts(entry.path("statusPurpose"));
        return purposes.isEmpty() || purposes.stream().anyMatch(PURPOSES::contains);
    }

    private CredentialCheck one(JsonNode credential, JsonNode entry, LocalDate today) {
        try {
            return set(credential, entry, today)
                    ? CredentialCheck.failed(STATUS, word(entry), null)
                    : CredentialCheck.passed(STATUS);
        } catch (Unclear e) {
            return CredentialCheck.unchecked(STATUS, e.word(), e.about());
        }
    }

    private boolean set(JsonNode credential, JsonNode entry, LocalDate today) throws Unclear {
        List<String> types = JsonLists.texts(entry.path("type"));
        if (types.contains(REVOCATIONS)) {
            return revocations.hold(credential, entry.path("id").asString(""));
        }
        if (types.stream().noneMatch(LISTS::contains)
                || entry.path("statusSize").asInt(1) != 1) {
            throw new Unclear("status-not-supported", String.join(" ", types));
        }
        return lists.find(entry.path("statusListCredential").asString(""), today)
                .isSet(
                        entry.path("statusListIndex").asString(""),
                        entry.path("statusPurpose").asString(""));
    }

    private static String word(JsonNode entry) {
        return entry.path("statusPurpose").asString("").equals("suspension") ? "suspended" : "revoked";
    }
}
