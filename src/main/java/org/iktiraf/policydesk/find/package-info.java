/** Every rule as a sentence that can be searched, and where each is used. */
@NullMarked
package org.iktiraf.policydesk.find;

import org.jspecify.annotations.NullMarked;
