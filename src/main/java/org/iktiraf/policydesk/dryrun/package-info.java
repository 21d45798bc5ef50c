/** Runs drafts where they can do no harm: in a child process with limits of memory and time. */
@NullMarked
package org.iktiraf.policydesk.dryrun;

import org.jspecify.annotations.NullMarked;
