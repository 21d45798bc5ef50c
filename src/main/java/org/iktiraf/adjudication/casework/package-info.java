/** Decides by the rules of the moment, and keeps cases so that each can be decided again as it was. */
@NullMarked
@NamedInterface("casework")
package org.iktiraf.adjudication.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
