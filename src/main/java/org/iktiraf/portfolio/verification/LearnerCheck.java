package org.iktiraf.portfolio.verification;

import static org.iktiraf.portfolio.CheckKind.LEARNER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CredentialCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a credential was issued to who hands it in, by the addresses that the learner gives; neither is ever told. */
final class LearnerCheck {

    /** Kinds of identifier that are no address, so that an address says nothing for or against them. */
    private static final Set<String> OTHER_KINDS = Set.of(
            "name",
            "sourcedId",
            "systemId",
            "productId",
            "userName",
            "accountId",
            "nationalIdentityNumber",
            "isbn",
            "issn",
            "lisSourcedId",
            "oneRosterSourcedId",
            "sisSourcedId",
            "ltiContextId",
            "ltiDeploymentId",
            "ltiToolId",
            "ltiPlatformId",
            "ltiUserId",
            "identifier");

    private LearnerCheck() {}

    static CredentialCheck check(JsonNode credential, List<String> addresses) {
        List<Identifier> stated = JsonLists.of(credential.path("credentialSubject")).stream()
                .flatMap(LearnerCheck::identifiers)
                .toList();
        if (stated.isEmpty()) {
            return CredentialCheck.unchecked(LEARNER, "not-stated", null);
        }
        if (addresses.isEmpty()) {
            return CredentialCheck.unchecked(LEARNER, "no-address-given", null);
        }
        List<Identifier> readable =
                stated.stream().filter(Identifier::isReadable).toList();
        if (readable.stream().anyMatch(one -> addresses.stream().anyMatch(one::is))) {
            return CredentialCheck.passed(LEARNER);
        }
        return readable.isEmpty()
                ? CredentialCheck.unchecked(LEARNER, "learner-not-comparable", null)
                : CredentialCheck.failed(LEARNER, "issued-to-another-address", null);
    }

    private static Stream<Identifier> identifiers(JsonNode subject) {
        List<Identifier> all = new ArrayList<>();
        for (JsonNode one : JsonLists.of(subject.path("identifier"))) {
            if (one.isObject() && !OTHER_KINDS.contains(one.path("identityType").asString(""))) {
                all.add(new Identifier(
                        one.path("identityHash").asString(""),
                        one.path("salt").asString(null),
                        one.path("hashed").asBoolean(false)));
            }
        }
        Stream.of(subject.path("id"), subject.path("email"), subject.path("mbox"))
                .flatMap(node -> JsonLists.texts(node).stream())
                .filter(LearnerCheck::isAddress)
                .forEach(one -> all.add(new Identifier(one, null, false)));
        return all.stream();
    }

    private static boolean isAddress(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.startsWith("mailto:") || small.contains("@") && !small.contains(":");
    }

    private record Identifier(String value, @Nullable String salt, boolean hashed) {

        boolean isReadable() {
            return hashed ? IdentityHash.matches(value, salt, "").isPresent() : !value.isBlank();
        }

        boolean is(String address) {
            return hashed
                    ? IdentityHash.matches(value, salt, address).orElse(false)
                    : IdentityHash.spellings(value)
                            .anyMatch(one -> IdentityHash.spellings(address).anyMatch(one::equals));
        }
    }
}
