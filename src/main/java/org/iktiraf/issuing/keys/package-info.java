/** The institution's signing keys: made here, used here, rotated by an administrator, and published without their secrets. */
@NullMarked
package org.iktiraf.issuing.keys;

import org.jspecify.annotations.NullMarked;
