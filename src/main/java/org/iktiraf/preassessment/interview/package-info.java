/** The interview: one thing a page, kept in the browser's session alone until the learner submits it. */
@NullMarked
package org.iktiraf.preassessment.interview;

import org.jspecify.annotations.NullMarked;
