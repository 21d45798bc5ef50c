/** Turns a page into a tagged PDF: the one place that knows the library for it. */
@NullMarked
package org.iktiraf.print;

import org.jspecify.annotations.NullMarked;
