/** Keeps personal content sealed, each case with its own key. */
@NullMarked
package org.iktiraf.portfolio.mongo;

import org.jspecify.annotations.NullMarked;
