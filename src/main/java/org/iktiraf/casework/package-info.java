/** What becomes of an application over time: decided by the rules of the moment, kept, and decided again as it was. */
@NullMarked
package org.iktiraf.casework;

import org.jspecify.annotations.NullMarked;
