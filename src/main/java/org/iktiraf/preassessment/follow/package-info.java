/** A case from its learner's side: submitted from a draft, followed by a secret link, and by nobody else. */
@NullMarked
package org.iktiraf.preassessment.follow;

import org.jspecify.annotations.NullMarked;
