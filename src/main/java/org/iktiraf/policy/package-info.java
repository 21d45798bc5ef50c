/** What an institution or an authority has decided. */
@NullMarked
package org.iktiraf.policy;

import org.jspecify.annotations.NullMarked;
