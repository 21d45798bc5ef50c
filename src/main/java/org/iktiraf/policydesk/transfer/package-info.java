/** Transfer values and agreements of others, in CTDL, on their way to become articulations of an institution. */
@NullMarked
package org.iktiraf.policydesk.transfer;

import org.jspecify.annotations.NullMarked;
