/** The keys that proofs are checked with, and whose they are: read from what staff pinned, or from the key's own name. */
@NullMarked
package org.iktiraf.portfolio.verification.keys;

import org.jspecify.annotations.NullMarked;
