/** What an institution has decided: policies as data, independent of any technology. */
@NullMarked
package org.iktiraf.policy;

import org.jspecify.annotations.NullMarked;
