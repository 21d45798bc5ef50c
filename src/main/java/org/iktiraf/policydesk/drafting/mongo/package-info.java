/** Drafts in the store. */
@NullMarked
package org.iktiraf.policydesk.drafting.mongo;

import org.jspecify.annotations.NullMarked;
