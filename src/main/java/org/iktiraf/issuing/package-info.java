/** Decisions that go out as they came in: a signed credential of what a person granted, for the learner to keep. */
@NullMarked
package org.iktiraf.issuing;

import org.jspecify.annotations.NullMarked;
