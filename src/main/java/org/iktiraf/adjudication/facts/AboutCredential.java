package org.iktiraf.adjudication.facts;

import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** A subject that speaks of a credential, in whatever respect; without one, nothing that is asked of it is known. */
public interface AboutCredential extends OnRecord {

    @Nullable
    Credential credential();
}
