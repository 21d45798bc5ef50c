/** What an authority or an institution has decided: policies, programmes, vocabulary. Depends on nothing. */
@NullMarked
package org.iktiraf.policy;

import org.jspecify.annotations.NullMarked;
