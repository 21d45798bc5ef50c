/** Reads XML of any origin into elements that know their place, and opens nothing that it points to. */
@NullMarked
package org.iktiraf.portfolio.intake.xml;

import org.jspecify.annotations.NullMarked;
