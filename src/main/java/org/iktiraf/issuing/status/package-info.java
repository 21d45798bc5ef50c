/** What became of credentials after they were issued, as a signed list of bits that tells nobody whose they are. */
@NullMarked
package org.iktiraf.issuing.status;

import org.jspecify.annotations.NullMarked;
