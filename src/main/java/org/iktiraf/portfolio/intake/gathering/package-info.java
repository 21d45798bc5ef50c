/** Gathers what readers find into a portfolio: a piece, what was checked of it, where each field came from, and remarks. */
@NullMarked
package org.iktiraf.portfolio.intake.gathering;

import org.jspecify.annotations.NullMarked;
