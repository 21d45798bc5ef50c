/** Signing keys and the places in status lists, in the store. */
@NullMarked
package org.iktiraf.issuing.mongo;

import org.jspecify.annotations.NullMarked;
