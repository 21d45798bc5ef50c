/** Badges, records and exports: handed over, read into the learner's draft, and shown with what was checked. */
@NullMarked
package org.iktiraf.preassessment.files;

import org.jspecify.annotations.NullMarked;
