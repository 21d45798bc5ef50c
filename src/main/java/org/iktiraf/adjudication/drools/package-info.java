/** From the text of a rules file to rules that run: read with suspicion, compiled behind a wall. */
@NamedInterface("drools")
@NullMarked
package org.iktiraf.adjudication.drools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
