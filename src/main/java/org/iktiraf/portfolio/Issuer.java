package org.iktiraf.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Who issued a credential, as far as it is known.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param here whether the issuer is the institution that is asked
 * @param registered whether the issuer is registered or authorised as a provider in its country
 * @param cohortsCompleted whole cohorts that have finished this programme
 * @param regulated whether a state body regulates it
 * @param accreditedBy the agency that accredits it
 */
public record Issuer(
        @Nullable String name,
        @Nullable String country,
        @Nullable Boolean here,
        @Nullable Boolean registered,
        @Nullable Integer cohortsCompleted,
        @Nullable Boolean regulated,
        @Nullable String accreditedBy) {

    /** An issuer of which nothing is known. */
    public static final Issuer UNKNOWN = new Issuer(null, null, null, null, null, null, null);
}
