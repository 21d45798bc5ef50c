/** Reads JSON of any origin into spots that know their place, and the words by which formats name days, tongues and countries. */
@NullMarked
package org.iktiraf.portfolio.intake.json;

import org.jspecify.annotations.NullMarked;
