package org.iktiraf.portfolio;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document behind a claim.
 *
 * @param about id of the credential, qualification or experience that it shows
 * @param sha256 hash of its bytes
 * @param authenticatedBy who saw the original or confirmed it; null where nobody is known to have
 */
public record Document(
        String id,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String about,
        @Nullable String sha256,
        @Nullable String authenticatedBy) {

    public Document {
        Objects.requireNonNull(id);
    }
}
