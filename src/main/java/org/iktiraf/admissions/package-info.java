/** The officer's desk: cases that are opened, shown, decided again, and whose persons are forgotten. */
@NullMarked
package org.iktiraf.admissions;

import org.jspecify.annotations.NullMarked;
