/** A ruling in the words of CLR 2.0 and Open Badges 3.0. */
@NullMarked
package org.iktiraf.issuing.clr;

import org.jspecify.annotations.NullMarked;
