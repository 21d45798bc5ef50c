/** What rules judge: a fact for everything that must be judged, and the values found in a portfolio, with their places. */
@NamedInterface("facts")
@NullMarked
package org.iktiraf.adjudication.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
