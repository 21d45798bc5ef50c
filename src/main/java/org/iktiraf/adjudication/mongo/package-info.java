/** Keeps cases and their decisions. */
@NullMarked
package org.iktiraf.adjudication.mongo;

import org.jspecify.annotations.NullMarked;
