/** A decision laid out for a page: grouped, in one language, with its ledger as bars; every desk shows decisions by it. */
@NullMarked
package org.iktiraf.explaining;

import org.jspecify.annotations.NullMarked;
