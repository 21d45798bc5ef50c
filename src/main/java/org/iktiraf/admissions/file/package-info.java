/** One case on the officer's desk: its evidence and its decision, each linked to the other. */
@NullMarked
package org.iktiraf.admissions.file;

import org.jspecify.annotations.NullMarked;
