/** The account of credit: what is granted, held back or counted elsewhere, once all caps are applied together. */
@NamedInterface("ledger")
@NullMarked
package org.iktiraf.adjudication.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
