/** The answer to a learner: likely, needs evidence or not possible; why; what would change it; and what to ask next. */
@NullMarked
package org.iktiraf.preassessment.answer;

import org.jspecify.annotations.NullMarked;
