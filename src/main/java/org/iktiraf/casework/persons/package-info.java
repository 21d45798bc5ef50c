/** What is kept about the person of a case: given to them whole, erased when they ask, and not kept for ever. */
@NullMarked
@NamedInterface("persons")
package org.iktiraf.casework.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
