/** A portfolio and the policies in force become a decision. */
@NullMarked
package org.iktiraf.adjudication;

import org.jspecify.annotations.NullMarked;
