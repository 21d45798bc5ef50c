/** Keeps cases and their decisions. */
@NullMarked
package org.iktiraf.casework.mongo;

import org.jspecify.annotations.NullMarked;
