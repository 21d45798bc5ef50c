/** The policy staff's desk: scenarios that say what a policy must decide, and the policies as they stand. */
@NullMarked
package org.iktiraf.policydesk;

import org.jspecify.annotations.NullMarked;
