/** What was read of all cases together: how rules fare, and whether like cases are decided alike. */
@NamedInterface("readings")
@NullMarked
package org.iktiraf.casework.readings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
