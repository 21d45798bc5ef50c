/** Checks whether a credential is what it says it is: each check a fact of its own, none of them a verdict. */
@NullMarked
@NamedInterface("verification")
package org.iktiraf.portfolio.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
