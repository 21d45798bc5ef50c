/** Reads badges, of the second version and the third, into credentials: what was achieved, how it was assessed, what it aligns to. */
@NullMarked
package org.iktiraf.portfolio.intake.badges;

import org.jspecify.annotations.NullMarked;
