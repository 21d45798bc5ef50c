/** The learner's desk: an answer with its reasons, and nothing is kept. */
@NullMarked
package org.iktiraf.preassessment;

import org.jspecify.annotations.NullMarked;
