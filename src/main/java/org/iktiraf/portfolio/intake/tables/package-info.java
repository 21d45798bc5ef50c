/** Reads tables as text, and proposes what the columns of an unknown one mean; a person confirms it. */
@NullMarked
@NamedInterface("tables")
package org.iktiraf.portfolio.intake.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
