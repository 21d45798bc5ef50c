/** Forms and texts in which policy staff write drafts; both write the same files. */
@NullMarked
package org.iktiraf.policydesk.editing;

import org.jspecify.annotations.NullMarked;
