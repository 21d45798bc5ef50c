/** Turns each format that a learner may bring into one {@link org.iktiraf.portfolio.Portfolio}; judges nothing. */
@NullMarked
@NamedInterface("json")
package org.iktiraf.portfolio.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
