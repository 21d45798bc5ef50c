package org.iktiraf.portfolio.verification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;

/** Whether a credential is valid on a day, by its own dates, in the words of either data model. */
final class Validity {

    private Validity() {}

    /** A date that is stated and not readable counts against it. */
    static boolean on(JsonNode credential, LocalDate today) {
        try {
            return !day(credential, "validFrom", today).isAfter(today)
                    && !day(credential, "issuanceDate", today).isAfter(today)
                    && !day(credential, "validUntil", today).isBefore(today)
                    && !day(credential, "expirationDate", today).isBefore(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate day(JsonNode credential, String field, LocalDate otherwise) {
        return credential.has(field)
                ? OffsetDateTime.parse(credential.path(field).asString(""))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate()
                : otherwise;
    }
}
