/** The history of a case: who did what and when, by which rules, what it changed, and whether it is still as it was. */
@NullMarked
package org.iktiraf.admissions.history;

import org.jspecify.annotations.NullMarked;
