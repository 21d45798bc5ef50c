/** What a micro-credential carries of what frameworks ask it to say, and a letter to its issuer for the rest. */
@NullMarked
package org.iktiraf.preassessment.readiness;

import org.jspecify.annotations.NullMarked;
