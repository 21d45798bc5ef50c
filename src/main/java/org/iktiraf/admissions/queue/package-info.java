/** The queue: which cases wait for whom, found, counted, taken and left. */
@NullMarked
package org.iktiraf.admissions.queue;

import org.jspecify.annotations.NullMarked;
