/** Has verifiable credentials checked before anything of them is read, alone, in tokens or in a learner record. */
@NullMarked
package org.iktiraf.portfolio.intake.credentials;

import org.jspecify.annotations.NullMarked;
