/** Finds credentials of a portfolio that certify the same learning, and says why it takes them for one. */
@NullMarked
package org.iktiraf.portfolio.intake.doubles;

import org.jspecify.annotations.NullMarked;
