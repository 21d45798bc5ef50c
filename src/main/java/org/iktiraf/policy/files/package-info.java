/** Reads, checks and lists the folder of rules that policy staff write. */
@NullMarked
package org.iktiraf.policy.files;

import org.jspecify.annotations.NullMarked;
