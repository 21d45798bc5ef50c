/** Takes files out of what they were packed in, within limits that keep hostile input cheap. */
@NullMarked
package org.iktiraf.portfolio.intake.containers;

import org.jspecify.annotations.NullMarked;
