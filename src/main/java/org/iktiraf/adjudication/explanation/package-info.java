/** A decision as people read it: with the sentence and the citation of every line. */
@NamedInterface("explanation")
@NullMarked
package org.iktiraf.adjudication.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
