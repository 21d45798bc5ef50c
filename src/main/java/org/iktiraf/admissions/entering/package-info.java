/** Where officers and assessors enter what happened here, and open cases themselves; each entry is decided again. */
@NullMarked
package org.iktiraf.admissions.entering;

import org.jspecify.annotations.NullMarked;
