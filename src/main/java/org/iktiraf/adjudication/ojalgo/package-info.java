/** The exact choice under caps, by the solver ojAlgo; nothing else imports it. */
@NamedInterface("ojalgo")
@NullMarked
package org.iktiraf.adjudication.ojalgo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
