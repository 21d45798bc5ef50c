/** Checks one proof each: embedded in a credential, or the token that a credential is. */
@NullMarked
package org.iktiraf.portfolio.verification.proofs;

import org.jspecify.annotations.NullMarked;
