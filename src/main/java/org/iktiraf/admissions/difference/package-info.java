/** What a change makes of a decision: one that was made, and one that is only tried. */
@NullMarked
package org.iktiraf.admissions.difference;

import org.jspecify.annotations.NullMarked;
