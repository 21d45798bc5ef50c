/** Reads the parts of a European transcript (ELMO): studies, what a learner did in them, and what is attached. */
@NullMarked
package org.iktiraf.portfolio.intake.elmo;

import org.jspecify.annotations.NullMarked;
