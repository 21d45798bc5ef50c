/** What a draft changes, in words that its reviewer needs no code for. */
@NullMarked
package org.iktiraf.policydesk.difference;

import org.jspecify.annotations.NullMarked;
