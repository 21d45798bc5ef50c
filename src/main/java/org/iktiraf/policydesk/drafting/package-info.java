/** Drafts of rules: written by one person, approved by another, and put into force as a release. */
@NullMarked
package org.iktiraf.policydesk.drafting;

import org.jspecify.annotations.NullMarked;
