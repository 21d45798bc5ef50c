/** The letter to the learner: previewed, made as a tagged PDF, and kept as it was sent. */
@NullMarked
package org.iktiraf.admissions.letter;

import org.jspecify.annotations.NullMarked;
