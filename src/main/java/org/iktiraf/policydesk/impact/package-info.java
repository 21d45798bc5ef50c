/** What a draft would make of real cases: who gains, who loses, what could no longer be told. */
@NullMarked
package org.iktiraf.policydesk.impact;

import org.jspecify.annotations.NullMarked;
