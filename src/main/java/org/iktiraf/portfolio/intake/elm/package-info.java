/** Reads what a European digital credential says of achievements, how they were assessed, and what they stand for. */
@NullMarked
package org.iktiraf.portfolio.intake.elm;

import org.jspecify.annotations.NullMarked;
