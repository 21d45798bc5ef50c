/** What leaves the screen: pages as tagged PDF, rows as sheets. The one place that knows the libraries for it. */
@NullMarked
package org.iktiraf.print;

import org.jspecify.annotations.NullMarked;
