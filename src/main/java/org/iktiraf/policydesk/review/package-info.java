/** What becomes of a draft on its way to a release: checked, discussed, approved by another person, published, taken back. */
@NullMarked
package org.iktiraf.policydesk.review;

import org.jspecify.annotations.NullMarked;
