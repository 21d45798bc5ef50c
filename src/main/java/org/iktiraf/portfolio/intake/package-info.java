/** Turns each format in which learning is certified into the words of a portfolio; one class a format, judging nothing. */
@NullMarked
@NamedInterface("intake")
package org.iktiraf.portfolio.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
