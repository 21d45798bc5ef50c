/** Reads, checks and lists the folder of rules that policy staff write. */
@NullMarked
@NamedInterface("files")
package org.iktiraf.policy.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
