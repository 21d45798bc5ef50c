/** What would change a decision: remedies in the learner's power, proven by deciding again; ranges; open questions. */
@NamedInterface("change")
@NullMarked
package org.iktiraf.adjudication.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
